package nl.wijkteamwijzer.figuredesk;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Pages that are printed instead of sent: their text as XHTML. */
final class Sheets {

    private Sheets() {}

    /** Within a request that Faces handles; the page that was asked for stays what is shown. */
    static String render(String view) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot asked = context.getViewRoot();
        ResponseWriter answer = context.getResponseWriter();
        StringWriter text = new StringWriter();
        try {
            UIViewRoot sheet = context.getApplication().getViewHandler().createView(context, view);
            sheet.setTransient(true);
            context.setViewRoot(sheet);
            context.setResponseWriter(kit(context).createResponseWriter(text, "application/xhtml+xml", "UTF-8"));
            ViewDeclarationLanguage language = context.getApplication().getViewHandler().getViewDeclarationLanguage(context, view);
            language.buildView(context, sheet);
            sheet.encodeAll(context);
            context.getResponseWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setViewRoot(asked);
            if (answer != null) {
                context.setResponseWriter(answer);
            }
        }
        return text.toString();
    }

    private static RenderKit kit(FacesContext context) {
        return ((RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY))
                .getRenderKit(context, RenderKitFactory.HTML_BASIC_RENDER_KIT);
    }
}
