package nl.wijkteamwijzer.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Catches a page while it is rendered, so that it can be kept, or dropped for another. */
class Rendering extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final ServletOutputStream out = new ServletOutputStream() {
        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes.write(b, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are rendered in one go");
        }
    };
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    private int status = SC_OK;
    private String contentType = "text/html;charset=UTF-8";

    Rendering(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void sendError(int error) {
        status = error;
    }

    @Override
    public void sendError(int error, String message) {
        status = error;
    }

    /** What a browser may run is said already; PrimeFaces would say it once more, in its own way. */
    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(SecurityHeaders.CSP)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void setContentLength(int length) {
        // it is counted at the end
    }

    @Override
    public void setContentLengthLong(long length) {
        // it is counted at the end
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void reset() {
        resetBuffer();
        status = SC_OK;
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    byte[] body() {
        writer.flush();
        return bytes.toByteArray();
    }

    /** Gives what was caught to the visitor. */
    void pass() throws IOException {
        byte[] body = body();
        HttpServletResponse visitor = (HttpServletResponse) getResponse();
        if (status != SC_OK) {
            visitor.setStatus(status);
        }
        visitor.setContentType(contentType);
        visitor.setContentLength(body.length);
        visitor.getOutputStream().write(body);
    }
}
