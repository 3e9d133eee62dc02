package org.openphb.devstack.deployment;

import io.quarkus.bootstrap.model.ApplicationModel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in the repository. */
record Workspace(Path root, Path target) {

    private static final String REALM_FILE = "deploy/keycloak/openphb-dev-realm.json";

    static Workspace of(ApplicationModel model) {
        var module = model.getApplicationModule();
        for (var folder = module.getModuleDir().toPath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM_FILE))) {
                return new Workspace(folder, module.getBuildDir().toPath());
            }
        }
        throw new IllegalStateException("No " + REALM_FILE + " in any folder above " + module.getModuleDir());
    }

    Path realmFile() {
        return root.resolve(REALM_FILE);
    }

    /** What development keeps until somebody deletes it. */
    Path lastingData() {
        return root.resolve(".dev");
    }

    /** Holds one folder for each run that must not meet the data of another. */
    Path passingData() {
        return target.resolve("devstack");
    }
}
