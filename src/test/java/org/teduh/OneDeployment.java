package org.teduh;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the programme once for all classes: the first class brings it, the end of the run takes it away. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, TheProgramme.class);
        builder.observer(Once.class);
    }

    /** The same archive for every class, so that none needs a method that says so. */
    public static class TheProgramme implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("teduh", TestWar.build())
                    .shouldBeTestable(true)
                    .shouldBeManaged(true));
        }
    }

    /** Lets the first class's deployment stand for all the others. */
    public static class Once {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario first;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (first == null) {
                event.proceed();
                first = scenario.get();
            } else {
                scenario.set(first);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        /** Stays: the server's stop ends it. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
    }
}
