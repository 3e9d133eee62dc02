package org.openphb.devstack.deployment;

import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts MariaDB, Keycloak and a mailbox in dev mode and tests, unless the address of one that runs elsewhere is
 * configured.
 */
@BuildSteps(onlyIf = {IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class})
class DevStackProcessor {

    @BuildStep
    void start(
            LaunchModeBuildItem mode,
            CurateOutcomeBuildItem outcome,
            BuildProducer<DevServicesResultBuildItem> services) {
        var database = !ConfigUtils.isPropertyNonEmpty("quarkus.datasource.jdbc.url");
        var signIn = !ConfigUtils.isPropertyNonEmpty("quarkus.oidc.auth-server-url");
        if (!database && !signIn) {
            return;
        }
        var realm = ConfigProvider.getConfig()
                .getOptionalValue("openphb.devstack.realm", String.class)
                .orElse(LocalKeycloak.REALM);
        var workspace = Workspace.of(outcome.getApplicationModel());
        var test = mode.getLaunchMode() == LaunchMode.TEST;
        services.produce(DevServicesResultBuildItem.<DevStack>owned()
                .feature("devstack")
                .serviceName("devstack")
                // an edited realm file restarts the servers at the next reload
                .serviceConfig(workspace.root() + Fingerprint.of(workspace.realms()) + database + signIn + realm)
                .startable(() -> new DevStack(workspace, test, database, signIn, realm))
                .configProvider(provided(test, database, signIn))
                .build());
    }

    private static Map<String, Function<DevStack, String>> provided(boolean test, boolean database, boolean signIn) {
        var provided = new LinkedHashMap<String, Function<DevStack, String>>();
        provided.put("openphb.files.folder", stack -> stack.filesFolder().toString());
        provided.put("openphb.devstack.mailbox", DevStack::mailboxUrl);
        if (!ConfigUtils.isPropertyNonEmpty("quarkus.mailer.host")) {
            provided.put("quarkus.mailer.host", stack -> "127.0.0.1");
            provided.put("quarkus.mailer.port", DevStack::smtpPort);
            if (!test) {
                provided.put("quarkus.mailer.mock", stack -> "false");
            }
        }
        if (database) {
            provided.put("quarkus.datasource.jdbc.url", DevStack::databaseUrl);
            provided.put("quarkus.datasource.username", stack -> LocalMariaDb.APPLICATION);
            provided.put("quarkus.datasource.password", stack -> LocalMariaDb.APPLICATION);
            provided.put("quarkus.flyway.username", stack -> LocalMariaDb.OWNER);
            provided.put("quarkus.flyway.password", stack -> LocalMariaDb.OWNER);
        }
        if (signIn) {
            provided.put("quarkus.oidc.auth-server-url", DevStack::issuer);
        }
        return provided;
    }
}
