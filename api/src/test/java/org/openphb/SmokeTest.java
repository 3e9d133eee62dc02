package org.openphb;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openphb.world.SignIn;

@QuarkusTest
class SmokeTest {
    @Test
    void amira_sees_her_budgets() {
        SignIn.as("amira").get("/me").then().log().all().statusCode(200);
        SignIn.as("nobody").get("/budgets").then().log().all().statusCode(200);
        SignIn.as("grace").get("/queue").then().log().all().statusCode(200);
        SignIn.signedOut().get("/me").then().log().all().statusCode(401);
        SignIn.signedOut().get("/nothing").then().log().all().statusCode(404);
    }
}
