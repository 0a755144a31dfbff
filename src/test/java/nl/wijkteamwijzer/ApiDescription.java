package nl.wijkteamwijzer;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The document openapi.json, and whether answers are as it says. */
final class ApiDescription {

    private static final String ADDRESS = "https://wijkteamwijzer.example/openapi.json";
    private static final String BASE = "/api/v1";

    private final JsonObject document;
    private final SchemaRegistry schemas;

    ApiDescription(String text) {
        document = Json.createReader(new StringReader(text)).readObject();
        schemas = SchemaRegistry.withDialect(Dialects.getOpenApi30(), registry -> registry
                .schemas(Map.of(ADDRESS, text))
                .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    }

    /** "GET /wijkteams", "POST /vind", ... */
    Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        document.getJsonObject("paths").forEach((path, methods) ->
                methods.asJsonObject().keySet().forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + ' ' + path)));
        return calls;
    }

    /** Fails when status, headers, media type or content are not as described for the call. */
    void holds(HttpResponse<String> answer) {
        String call = called(answer);
        int space = call.indexOf(' ');
        JsonObject responses = document.getJsonObject("paths").getJsonObject(call.substring(space + 1))
                .getJsonObject(call.substring(0, space).toLowerCase(Locale.ROOT)).getJsonObject("responses");
        String status = String.valueOf(answer.statusCode());
        assertThat(responses.keySet()).as("documented statuses of " + call + "; " + answer.body()).contains(status);
        JsonObject response = resolved(responses.getJsonObject(status));
        response.getJsonObject("headers").keySet().forEach(name -> assertThat(answer.headers().firstValue(name)).as(name).isPresent());
        if (!response.containsKey("content")) {
            assertThat(answer.body()).as(call).isEmpty();
            return;
        }
        String type = response.getJsonObject("content").keySet().iterator().next();
        assertThat(answer.headers().firstValue("Content-Type")).as(call).hasValue(type);
        JsonObject schema = response.getJsonObject("content").getJsonObject(type).getJsonObject("schema");
        if (schema.containsKey("$ref")) {
            assertThat(problems(schema.getString("$ref"), answer.body())).as(call + ": " + answer.body()).isEmpty();
        }
    }

    /** Fails when an example of a response or request in the document is not as its schema. */
    void examplesHold() {
        document.getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .flatMap(call -> call.asJsonObject().getJsonObject("responses").values().stream())
                .map(response -> resolved(response.asJsonObject()))
                .filter(response -> response.containsKey("content"))
                .map(response -> response.getJsonObject("content"))
                .flatMap(content -> content.values().stream())
                .map(content -> content.asJsonObject())
                .filter(content -> content.containsKey("example"))
                .forEach(content -> assertThat(
                                problems(content.getJsonObject("schema").getString("$ref"), content.get("example").toString()))
                        .as(content.get("example").toString())
                        .isEmpty());
    }

    /** The examples of what can be sent with a call, which are as its schema. */
    List<String> requests(String path) {
        JsonObject content = document.getJsonObject("paths").getJsonObject(path).getJsonObject("post")
                .getJsonObject("requestBody").getJsonObject("content").getJsonObject("application/json");
        List<String> examples = content.getJsonObject("examples").values().stream()
                .map(example -> example.asJsonObject().get("value").toString())
                .toList();
        assertThat(examples).isNotEmpty().allSatisfy(example ->
                assertThat(problems(content.getJsonObject("schema").getString("$ref"), example)).as(example).isEmpty());
        return examples;
    }

    private List<String> problems(String reference, String json) {
        return schemas.getSchema(SchemaLocation.of(ADDRESS + reference)).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonObject resolved(JsonObject object) {
        if (!object.containsKey("$ref")) {
            return object;
        }
        JsonPointer pointer = Json.createPointer(object.getString("$ref").substring(1));
        return pointer.getValue(document).asJsonObject();
    }

    private String called(HttpResponse<String> answer) {
        String path = answer.request().uri().getPath().substring(BASE.length());
        return calls().stream()
                .filter(call -> call.startsWith(answer.request().method() + ' '))
                .filter(call -> path.matches(call.substring(call.indexOf(' ') + 1).replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
                .max(comparingInt(String::length)) // "…/{periode}.csv" before "…/{periode}"
                .orElseThrow(() -> new AssertionError("Not described: " + answer.request()));
    }
}
