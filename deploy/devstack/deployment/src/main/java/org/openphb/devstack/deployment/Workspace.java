package org.openphb.devstack.deployment;

import io.quarkus.bootstrap.model.ApplicationModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in the repository. */
record Workspace(Path root, Path target) {

    private static final String REALM_FILE = "deploy/keycloak/openphb-dev-realm.json";
    private static final String PRODUCTION_REALM_FILE = "deploy/keycloak/openphb-realm.json";

    static Workspace of(ApplicationModel model) {
        var module = model.getApplicationModule();
        for (var folder = module.getModuleDir().toPath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM_FILE))) {
                return new Workspace(folder, module.getBuildDir().toPath());
            }
        }
        throw new IllegalStateException("No " + REALM_FILE + " in any folder above " + module.getModuleDir());
    }

    /** The realm of development, and beside it the one of production, so that both are tried out. */
    String realms() {
        try {
            return "[" + Files.readString(realmFile()) + ",\n" + Files.readString(root.resolve(PRODUCTION_REALM_FILE))
                    + "]";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path realmFile() {
        return root.resolve(REALM_FILE);
    }

    /** What the sign-in pages and the mails of Keycloak look like. */
    Path themes() {
        return root.resolve("deploy/keycloak/themes");
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
