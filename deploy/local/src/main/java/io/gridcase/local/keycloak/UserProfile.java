package io.gridcase.local.keycloak;

import java.util.List;
import java.util.Map;

/** Which attributes an account has. Without it Keycloak asks each person for a name and a mail address at first login. */
final class UserProfile {

    private static final String ATTRIBUTES = """
            {"attributes": [
              {"name": "username", "permissions": {"view": ["admin", "user"], "edit": ["admin"]}},
              {"name": "areas", "multivalued": true, "permissions": {"view": ["admin", "user"], "edit": ["admin"]}},
              {"name": "department", "permissions": {"view": ["admin", "user"], "edit": ["admin"]}},
              {"name": "duty", "permissions": {"view": ["admin", "user"], "edit": ["admin"]}},
              {"name": "email", "permissions": {"view": ["admin", "user"], "edit": ["admin"]}}
            ]}
            """;

    private UserProfile() {}

    static Map<String, Object> components() {
        return Map.of(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(Map.of(
                        "providerId",
                        "declarative-user-profile",
                        "config",
                        Map.of("kc.user.profile.config", List.of(ATTRIBUTES)))));
    }
}
