package club.mercato.completion;

import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The gates after the fee is agreed. A contract's validity may not hang on a medical or a permit (FIFA RSTP 18(4)), so
 * both come before the signature.
 */
@Configuration(proxyBeanMethods = false)
class CompletionGates {

    @Bean
    StageGate termsAgreedGate(Steps steps) {
        return new StepGate(Stage.MEDICAL, steps, Completion::lacksTerms);
    }

    @Bean
    @Order(10)
    StageGate medicalPassedGate(Steps steps) {
        return new StepGate(Stage.SIGNED, steps, Completion::lacksMedical);
    }

    @Bean
    @Order(20)
    StageGate permitGate(Steps steps) {
        return new StepGate(Stage.SIGNED, steps, Completion::lacksPermit);
    }

    @Bean
    @Order(30)
    StageGate signOffGate(Steps steps, CurrentStaff currentStaff) {
        return new StepGate(
                Stage.SIGNED,
                steps,
                completion -> completion.lacksSignOff(currentStaff.get().is(Role.DIRECTOR)));
    }
}
