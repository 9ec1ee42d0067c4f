package fr.boucle.conversations.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.conversations.MessageDraft;
import fr.boucle.web.Upload;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A message as typed, with what was chosen to go with it. */
record MessageForm(
        @Size(max = 5000, message = "{conversation.tooLong}") @Nullable
        String text,

        @Nullable List<MultipartFile> attachments) {

    static MessageForm blank() {
        return new MessageForm(null, null);
    }

    /** Line ends as PostgreSQL counts them: a browser sends two characters for one. */
    MessageDraft toDraft() {
        return new MessageDraft(
                requireNonNullElse(text, "").replace("\r\n", "\n"),
                Upload.of(requireNonNullElse(attachments, List.of())));
    }
}
