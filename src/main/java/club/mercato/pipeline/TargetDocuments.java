package club.mercato.pipeline;

import club.mercato.documents.DocumentReaders;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The documents about a target are for whoever may see the target. */
@Component
class TargetDocuments implements DocumentReaders {

    /** Gates of the desk keep documents themselves, so the desk is fetched when somebody asks. */
    private final ObjectProvider<NegotiationDesk> desk;

    TargetDocuments(ObjectProvider<NegotiationDesk> desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return TargetEvent.KIND;
    }

    @Override
    public boolean admit(UUID id) {
        return desk.getObject().find(new TargetId(id)).isPresent();
    }
}
