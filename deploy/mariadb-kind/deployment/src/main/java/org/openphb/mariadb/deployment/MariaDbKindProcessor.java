package org.openphb.mariadb.deployment;

import io.quarkus.agroal.spi.JdbcDriverBuildItem;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.datasource.deployment.spi.DefaultDataSourceDbKindBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import org.openphb.mariadb.MariaDbConnections;

/** Teaches Quarkus the datasource kind {@code mariadb}, driver and all. */
class MariaDbKindProcessor {

    private static final String KIND = "mariadb";

    @BuildStep
    JdbcDriverBuildItem driver() {
        return new JdbcDriverBuildItem(KIND, "org.mariadb.jdbc.Driver", "org.mariadb.jdbc.MariaDbDataSource");
    }

    @BuildStep
    DefaultDataSourceDbKindBuildItem defaultKind() {
        return new DefaultDataSourceDbKindBuildItem(KIND);
    }

    @BuildStep
    AdditionalBeanBuildItem connections() {
        return AdditionalBeanBuildItem.builder()
                .addBeanClass(MariaDbConnections.class)
                .setUnremovable()
                .build();
    }
}
