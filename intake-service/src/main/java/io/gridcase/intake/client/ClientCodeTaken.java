package io.gridcase.intake.client;

import io.gridcase.refusal.Conflict;

/** A client of this code is there already; a lost key is replaced by a new one, not by a second client. */
public class ClientCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public ClientCodeTaken() {
        super(
                "client-code-taken",
                "接入方编码已存在 / The client code is taken",
                "take another code, or rotate the key of the client that has it");
    }
}
