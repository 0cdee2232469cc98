package io.gridcase.closure.verification;

import io.gridcase.refusal.Invalid;

/** The person cannot be sent: no duty that day, or a part in the handling. */
public class MayNotVerify extends Invalid {

    private static final long serialVersionUID = 1L;

    MayNotVerify(String person) {
        super(
                "may-not-verify",
                "此人不能核查该案卷 / The person may not verify this case",
                person + " has no duty that day, or had a part in handling the case");
    }
}
