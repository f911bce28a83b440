package club.mercato.pipeline.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board's data as the browser reads it: what is not there is left out. */
final class BoardJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private BoardJson() {}

    static JsonNode of(Object data) {
        return MAPPER.valueToTree(data);
    }

    static String text(Object data) {
        return MAPPER.writeValueAsString(data);
    }

    static <T> T read(JsonNode json, TypeReference<T> type) {
        return MAPPER.convertValue(json, type);
    }
}
