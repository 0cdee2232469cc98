package io.gridcase.closure.casefile.messaging;

/**
 * What a department asked for was granted.
 *
 * @param grantedBy staff code
 * @param reason why the department asked
 */
record GrantMessage(String grantedBy, String reason) {

    GrantMessage {
        Fields.require(grantedBy, reason);
    }
}
