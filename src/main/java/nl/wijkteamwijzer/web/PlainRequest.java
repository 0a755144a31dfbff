package nl.wijkteamwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request of which only what stands in the route counts, for a page that is kept: what else stood in the address of one visitor,
 * however it was spelled, must not change what the next one gets.
 */
class PlainRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    /** @param view with its parameters, which need no decoding */
    PlainRequest(HttpServletRequest request, String view) {
        super(request);
        for (String pair : view.substring(view.indexOf('?') + 1).split("&")) {
            int is = pair.indexOf('=');
            if (is > 0) {
                parameters.put(pair.substring(0, is), new String[] {pair.substring(is + 1)});
            }
        }
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
