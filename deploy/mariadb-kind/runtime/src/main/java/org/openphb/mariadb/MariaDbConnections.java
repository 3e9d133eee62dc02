package org.openphb.mariadb;

import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.MySQLExceptionSorter;
import io.quarkus.agroal.runtime.AgroalConnectionConfigurer;
import io.quarkus.agroal.runtime.JdbcDriver;
import jakarta.inject.Singleton;
import java.util.Map;

/** How the pool treats connections to MariaDB: which errors mean that a connection is dead, and how TLS is turned off. */
@Singleton
@JdbcDriver("mariadb")
public class MariaDbConnections implements AgroalConnectionConfigurer {

    @Override
    public void disableSslSupport(
            String kind, AgroalDataSourceConfigurationSupplier datasource, Map<String, String> properties) {
        datasource
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcProperty("sslMode", "disable");
    }

    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier datasource) {
        datasource.connectionPoolConfiguration().exceptionSorter(new MySQLExceptionSorter());
    }
}
