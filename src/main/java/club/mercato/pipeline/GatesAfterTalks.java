package club.mercato.pipeline;

import club.mercato.kernel.Sentence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gates after the fee is agreed: nothing that they ask for can be on record. */
@Configuration
class GatesAfterTalks {

    @Bean
    StageGate medicalGate() {
        return new UnmetGate(Stage.MEDICAL, Sentence.of("pipeline.refused.noTermsAgreed"));
    }

    @Bean
    StageGate signingGate() {
        return new UnmetGate(Stage.SIGNED, Sentence.of("pipeline.refused.noSignOff"));
    }

    @Bean
    StageGate registrationGate() {
        return new UnmetGate(Stage.REGISTERED, Sentence.of("pipeline.refused.noRegistration"));
    }
}
