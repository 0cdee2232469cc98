package io.gridcase.intake.client;

import io.gridcase.refusal.Forbidden;

/** No client proves itself with this key: it is missing, wrong or no longer valid; which of these is not told. */
public class ApiKeyRefused extends Forbidden {

    private static final long serialVersionUID = 1L;

    public ApiKeyRefused() {
        super("api-key-refused", "API 密钥缺失或无效 / The api_key is missing or not valid", "send a valid api_key");
    }
}
