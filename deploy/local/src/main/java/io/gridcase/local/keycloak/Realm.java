package io.gridcase.local.keycloak;

import static java.util.Map.entry;

import io.gridcase.cityprofile.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The realm {@code gridcase} for a local stack: the roles, one public client, and the demo staff, whose common password
 * is public knowledge. Written as Keycloak's import format wants it.
 *
 * @param staff who may log in
 */
public record Realm(List<StaffMember> staff) {

    public static final String NAME = "gridcase";
    public static final String CLIENT = "gridcase-web";
    public static final String AUDIENCE = "gridcase-api";
    /** The password of every demo account and of the administrator. */
    public static final String DEMO_PASSWORD = "gridcase-demo";

    private static final int TOKEN_SECONDS = 3600;

    /** The import document, ready to be written as JSON. */
    public Map<String, Object> document() {
        return Map.ofEntries(
                entry("realm", NAME),
                entry("displayName", "网格案卷 Gridcase"),
                entry("enabled", true),
                entry("sslRequired", "none"),
                entry("accessTokenLifespan", TOKEN_SECONDS),
                entry("internationalizationEnabled", true),
                entry("supportedLocales", List.of("zh-CN", "en")),
                entry("defaultLocale", "zh-CN"),
                entry("passwordPolicy", DemoPassword.POLICY),
                entry("components", UserProfile.components()),
                entry("roles", Map.of("realm", roles())),
                entry("clients", List.of(client())),
                entry("users", staff.stream().map(Realm::user).toList()));
    }

    private List<Map<String, Object>> roles() {
        return staff.stream()
                .map(StaffMember::roles)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(role -> Map.<String, Object>of("name", role))
                .toList();
    }

    private static Map<String, Object> client() {
        return Map.of(
                "clientId",
                CLIENT,
                "name",
                "Gridcase",
                "publicClient",
                true,
                "standardFlowEnabled",
                true,
                // The demo and the tests log in without a browser; a real realm leaves this off.
                "directAccessGrantsEnabled",
                true,
                "redirectUris",
                List.of("http://127.0.0.1:*", "http://localhost:*"),
                "webOrigins",
                List.of("+"),
                "attributes",
                Map.of("pkce.code.challenge.method", "S256"),
                "protocolMappers",
                List.of(audience(), claim("areas", true), claim("department", false)));
    }

    private static Map<String, Object> audience() {
        return Map.of(
                "name", "audience",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-audience-mapper",
                "config", Map.of("included.custom.audience", AUDIENCE, "access.token.claim", "true"));
    }

    private static Map<String, Object> claim(String attribute, boolean multivalued) {
        return Map.of(
                "name",
                attribute,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-usermodel-attribute-mapper",
                "config",
                Map.of(
                        "user.attribute",
                        attribute,
                        "claim.name",
                        attribute,
                        "jsonType.label",
                        "String",
                        "multivalued",
                        String.valueOf(multivalued),
                        "access.token.claim",
                        "true"));
    }

    private static Map<String, Object> user(StaffMember member) {
        return Map.of(
                "username", member.username(),
                "enabled", true,
                "realmRoles", member.roles(),
                "credentials", List.of(DemoPassword.credential()),
                "attributes",
                        Map.of(
                                "areas", member.areas(),
                                "department", member.department().map(List::of).orElse(List.of()),
                                "duty", List.of(member.dutyZh() + " " + member.dutyEn())));
    }
}
