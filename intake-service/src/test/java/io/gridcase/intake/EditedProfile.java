package io.gridcase.intake;

import io.gridcase.intake.profile.ImportProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that import other profiles; afterwards Tongxiang's is in force again. */
public abstract class EditedProfile {

    @Inject
    protected ImportProfile importProfile;

    @TempDir
    protected Path folder;

    @AfterEach
    void back_to_tongxiang() {
        importProfile.from(ProfileCopy.TONGXIANG);
    }
}
