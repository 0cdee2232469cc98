package io.gridcase.system.stack;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the stack with the test run; it began when the first test asked for it. */
public final class StackLifetime implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Stack.end();
    }
}
