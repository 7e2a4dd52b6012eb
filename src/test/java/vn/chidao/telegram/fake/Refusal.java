package vn.chidao.telegram.fake;

import java.util.Map;

/** The server's «no», in its own words. Thrown within the fake only. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Map<String, Object> parameters;

    Refusal(int code, String description, Map<String, Object> parameters) {
        super(description, null, false, false);
        this.code = code;
        this.parameters = parameters;
    }

    static Refusal bad(String description) {
        return new Refusal(400, "Bad Request: " + description, Map.of());
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
