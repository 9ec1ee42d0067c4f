package fr.boucle.conversations;

import static fr.boucle.conversations.ConversationSamples.NOW;
import static fr.boucle.conversations.ConversationSamples.aboutAnOffer;
import static fr.boucle.conversations.ConversationSamples.ofASynergy;
import static fr.boucle.conversations.ConversationSamples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.files.FileId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.support.TestActor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationTests {
    private static final TerritoryId HERE = TerritoryId.random();
    private static final TerritoryId ELSEWHERE = TerritoryId.random();
    private static final CompanyId GIVER = CompanyId.random();
    private static final CompanyId TAKER = CompanyId.random();
    private static final CompanyId THIRD = CompanyId.random();

    /** Who reads and who writes: in an open one, in a closed one, and in a question that went to the team. */
    static Stream<Arguments> walls() {
        var giver = TestActor.member(GIVER, HERE);
        var taker = TestActor.member(TAKER, HERE);
        return Stream.of(
                Arguments.of("the giver", giver, "read write", "", "read write"),
                Arguments.of("the taker", taker, "read write", "", ""),
                Arguments.of("another company", TestActor.member(THIRD, HERE), "", "", ""),
                Arguments.of("staff", TestActor.staff(HERE), "read write", "read", "read write"),
                Arguments.of("an organiser", TestActor.organiser(HERE), "read write", "read", "read write"),
                Arguments.of("staff of elsewhere", TestActor.staff(ELSEWHERE), "", "", ""),
                Arguments.of("an administrator", TestActor.administrator(), "", "", ""),
                Arguments.of("a visitor", Actor.visitor(), "", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void isReadAndWrittenByThoseWhoTakePart(String who, Actor actor, String open, String closed, String toTheTeam) {
        var over = ofASynergy(HERE, GIVER, TAKER);
        over.close();

        assertThat(rights(ofASynergy(HERE, GIVER, TAKER), actor)).isEqualTo(open);
        assertThat(rights(over, actor)).isEqualTo(closed);
        assertThat(rights(aboutAnOffer(HERE, GIVER, null, false), actor)).isEqualTo(toTheTeam);
    }

    private static String rights(Conversation conversation, Actor actor) {
        return ((conversation.isReadBy(actor) ? "read " : "") + (conversation.isWrittenBy(actor) ? "write" : ""))
                .strip();
    }

    @Test
    void goesOnWithoutTheCompanyThatIsOut() {
        var conversation = ofASynergy(HERE, GIVER, TAKER, THIRD);
        conversation.close();

        conversation.reopen(Set.of(GIVER, THIRD), Set.of(HERE));

        assertThat(conversation.isWrittenBy(TestActor.member(GIVER, HERE))).isTrue();
        assertThat(conversation.isReadBy(TestActor.member(TAKER, HERE))).isFalse();
    }

    @Test
    void takesNoWordWhenItIsClosed() {
        var conversation = ofASynergy(HERE, GIVER, TAKER);
        conversation.close();

        assertThatThrownBy(() -> conversation.post(said("Bonjour"), TestActor.staff(HERE), NOW))
                .hasMessage("conversation.closed");
    }

    @Test
    void hidesTheNamesOfAnAnonymousListingFromBothSidesButNotFromOfficers() {
        var anonymous = aboutAnOffer(HERE, TAKER, GIVER, true);
        var named = aboutAnOffer(HERE, TAKER, GIVER, false);

        assertThat(anonymous.isNamedFor(TestActor.member(GIVER, HERE))).isFalse();
        assertThat(anonymous.isNamedFor(TestActor.member(TAKER, HERE))).isFalse();
        assertThat(anonymous.isNamedFor(TestActor.staff(HERE))).isTrue();
        assertThat(named.isNamedFor(TestActor.member(TAKER, HERE))).isTrue();
        assertThat(anonymous.seats())
                .extracting(Seat::role)
                .containsExactlyInAnyOrder(Seat.Role.OFFERER, Seat.Role.SEEKER, Seat.Role.FOLLOWER);
    }

    @Test
    void carriesFilesOnlyWhenContactsAreOpen() {
        var withAFile = new Message.Said("Le bon", null, List.of(FileId.random()));
        var taker = TestActor.member(TAKER, HERE);

        assertThatThrownBy(() -> aboutAnOffer(HERE, TAKER, GIVER, false).post(withAFile, taker, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("conversation.attachments.later");
        assertThat(ofASynergy(HERE, GIVER, TAKER).post(withAFile, taker, NOW).attachments())
                .hasSize(1);
        assertThat(aboutAnOffer(HERE, TAKER, null, false)
                        .post(withAFile, taker, NOW)
                        .attachments())
                .hasSize(1);
    }

    @Test
    void showsWhatWasTypedToItsOwnTeamAndToOfficersOnly() {
        var conversation = aboutAnOffer(HERE, TAKER, GIVER, false);
        var message = conversation.post(
                new Message.Said("le •••••", "le 06 12 34 56 78", List.of()), TestActor.member(TAKER, HERE), NOW);

        assertThat(message.textFor(TestActor.member(TAKER, HERE), conversation)).isEqualTo("le 06 12 34 56 78");
        assertThat(message.textFor(TestActor.staff(HERE), conversation)).isEqualTo("le 06 12 34 56 78");
        assertThat(message.textFor(TestActor.member(GIVER, HERE), conversation)).isEqualTo("le •••••");
    }
}
