package io.gridcase.intake.open311;

import io.gridcase.refusal.NotFound;

/** What an Open311 call names is not here. */
public class NotInOpen311 extends NotFound {

    private static final long serialVersionUID = 1L;

    private NotInOpen311(String detail) {
        super("open311-not-found", "未找到 / Not found", detail);
    }

    static NotInOpen311 jurisdiction() {
        return new NotInOpen311("jurisdiction_id is not served here");
    }

    static NotInOpen311 service() {
        return new NotInOpen311("service_code names no service; see /services");
    }

    static NotInOpen311 request() {
        return new NotInOpen311("service_request_id names no request that is public or yours");
    }

    public static NotInOpen311 token() {
        return new NotInOpen311("token names no request");
    }
}
