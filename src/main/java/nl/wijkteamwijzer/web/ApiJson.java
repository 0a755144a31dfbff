package nl.wijkteamwijzer.web;

import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON. {@link jakarta.json.Json} would look through the class path for its provider at each call. */
public final class ApiJson {

    public static final JsonProvider JSON = JsonProvider.provider();

    private ApiJson() {}
}
