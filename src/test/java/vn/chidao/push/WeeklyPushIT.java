package vn.chidao.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.push.PushReport.Tally;
import vn.chidao.subscribe.FreshDatabase.Engine;
import vn.chidao.text.time.Week;
import vn.chidao.view.Message;

@ParameterizedClass
@EnumSource(Engine.class)
class WeeklyPushIT {
    @RegisterExtension
    final Bench bench;

    WeeklyPushIT(Engine engine) {
        bench = new Bench(engine);
    }

    @Test
    void sendsEveryPartInOrderAndNothingTwiceWhenRunAgain() {
        bench.subscribers(2);

        var report = bench.push().run(Bench.issue(3));
        bench.push().run(Bench.issue(3));
        bench.restart();
        bench.push().run(Bench.issue(3));

        assertThat(report).isEqualTo(new PushReport.Round(Bench.KEY, new Tally(2, 0, 0, 6, 0, 0, 0), List.of()));
        assertThat(bench.outbox.texts(1)).containsExactly("phần 1", "phần 2", "phần 3");
        assertThat(bench.outbox.texts(2)).containsExactly("phần 1", "phần 2", "phần 3");
    }

    @Test
    void sendsSeveralWeeksToEachInTheirOrderAlsoWhereOneHadToWait() {
        bench.subscribers(2);
        var next = new Week(Bench.WEEK.from().plusWeeks(1), Bench.WEEK.to().plusWeeks(1));
        bench.outbox.answer(1, new Delivery.RetryAfter(Duration.ofMinutes(2)));

        var reports =
                bench.push().run(List.of(Bench.issue("cũ", 2), Issue.of(next, agency -> List.of(Message.of("mới")))));
        bench.clock.advance(Duration.ofMinutes(2));
        bench.push().resume();

        assertThat(reports)
                .containsExactly(
                        new PushReport.Round(Bench.KEY, new Tally(2, 0, 2, 2, 0, 0, 0), List.of()),
                        new PushReport.Round("2024-06-10..2024-06-16", new Tally(2, 0, 1, 1, 0, 0, 0), List.of()));
        assertThat(bench.outbox.texts(1)).containsExactly("cũ 1", "cũ 1", "cũ 2", "mới");
        assertThat(bench.outbox.texts(2)).containsExactly("cũ 1", "cũ 2", "mới");
        assertThat(bench.ledger().pushed()).containsExactlyInAnyOrder(Bench.WEEK, next);
    }

    @Test
    void sendsEachAgencyItsShareAndNothingWhereThereIsNothing() {
        bench.subscriptions().subscribe(1, "Sở Xây dựng");
        bench.subscriptions().subscribe(2, "Sở Y tế");
        bench.subscriptions().subscribe(3, null);
        var issue = Issue.of(
                Bench.WEEK, agency -> "Sở Y tế".equals(agency) ? List.of() : List.of(Message.of("việc của " + agency)));

        var report = bench.push().run(issue);
        bench.subscriptions().subscribe(2, "Sở Xây dựng");
        bench.push().run(issue);

        assertThat(bench.outbox.lines()).containsExactly("1 việc của Sở Xây dựng", "3 việc của null");
        assertThat(report).isEqualTo(new PushReport.Round(Bench.KEY, new Tally(3, 1, 0, 2, 0, 0, 0), List.of()));
    }

    @Test
    void sendsTheButtonsThatWerePlanned() {
        bench.subscribers(1);
        var keyboards = new ArrayList<Object>();

        bench.process((chat, message) -> {
                    keyboards.add(message.keyboard());
                    return new Delivery.Sent(1);
                })
                .push()
                .run(Bench.issue(1));

        assertThat(keyboards)
                .isEqualTo(List.of(
                        Bench.issue(1).renderer().partsFor(null).getFirst().keyboard()));
    }

    @Test
    void leavesWhoeverSubscribesInTheMiddleToTheNextIssue() {
        bench.subscribers(2);
        bench.outbox.onAttempt(1, attempt -> bench.subscriptions().subscribe(3, null));

        bench.push().run(Bench.issue(1));
        bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).containsExactly("1 phần 1", "2 phần 1");
    }

    @Test
    void stopsForWhoeverLeavesInTheMiddle() {
        bench.subscribers(3);
        bench.outbox.onAttempt(1, attempt -> {
            bench.subscriptions().unsubscribe(2);
            bench.subscriptions().erase(3);
        });

        bench.push().run(Bench.issue(2));
        bench.subscriptions().subscribe(2, null);
        bench.subscriptions().subscribe(3, null);
        bench.push().run(Bench.issue(2));

        assertThat(bench.outbox.lines()).containsExactly("1 phần 1", "1 phần 2");
        assertThat(bench.ledger().tally(Bench.KEY).waiting()).isZero();
    }

    @Test
    void goesOnWithTheTextsItBeganWithAfterTheDigestWasCorrected() {
        bench.subscribers(2);
        bench.outbox.answer(1, new Delivery.RetryAfter(Duration.ofMinutes(2)));
        bench.push().run(Bench.issue("cũ", 2));
        bench.restart();
        bench.clock.advance(Duration.ofMinutes(2));

        bench.push().run(Bench.issue("mới", 1));

        assertThat(bench.outbox.texts(1)).containsExactly("cũ 1", "cũ 1", "cũ 2");
    }

    @Test
    void pausesAChatThatIsGoneAndGoesOn() {
        bench.subscribers(3);
        bench.outbox.answer(2, new Delivery.Gone("bot was blocked by the user"));

        var report = bench.push().run(Bench.issue(2));

        assertThat(bench.outbox.texts(2)).containsExactly("phần 1");
        assertThat(bench.outbox.texts(3)).containsExactly("phần 1", "phần 2");
        assertThat(bench.subscriptions().active()).extracting(s -> s.chatId()).containsExactly(1L, 3L);
        assertThat(report).isEqualTo(new PushReport.Round(Bench.KEY, new Tally(3, 0, 0, 4, 2, 0, 0), List.of()));
    }

    @Test
    void followsAGroupToItsNewId() {
        bench.subscriptions().subscribe(-5, null);
        bench.outbox.answer(-5, new Delivery.Migrated(-1005));

        var report = bench.push().run(Bench.issue(2));

        assertThat(bench.outbox.lines()).containsExactly("-5 phần 1", "-1005 phần 1", "-1005 phần 2");
        assertThat(bench.subscriptions().active()).extracting(s -> s.chatId()).containsExactly(-1005L);
        assertThat(report).isEqualTo(new PushReport.Round(Bench.KEY, new Tally(1, 0, 0, 2, 0, 0, 0), List.of()));
    }

    @Test
    void doesNotFollowAGroupInACircle() {
        bench.subscriptions().subscribe(-5, null);
        bench.outbox.answer(-5, new Delivery.Migrated(-5));

        bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).containsExactly("-5 phần 1");
        assertThat(bench.ledger().tally(Bench.KEY).rejected()).isEqualTo(1);
    }

    @Test
    void tellsOnceOfARefusedMessageAndStillSendsTheNext() {
        bench.subscribers(2);
        bench.outbox.answer(1, new Delivery.Rejected("can't parse entities"));

        var report = bench.push().run(Bench.issue(2));

        assertThat(report)
                .isEqualTo(new PushReport.Round(
                        Bench.KEY,
                        new Tally(2, 0, 0, 3, 0, 1, 0),
                        List.of(new PushReport.Trouble(
                                Bench.KEY, 1, 1, Ledger.State.REJECTED, "can't parse entities"))));
        assertThat(bench.outbox.texts(1)).containsExactly("phần 1", "phần 2");
        assertThat(bench.push().resume()).isEmpty();
    }

    @Test
    void neverRepeatsWhatMayHaveArrived() {
        bench.subscribers(2);
        bench.outbox.answer(1, new Delivery.Unknown("timeout"));
        bench.outbox.onAttempt(2, attempt -> {
            throw new IllegalArgumentException("a bug in the outbox");
        });

        var report = bench.push().run(Bench.issue(1));
        bench.clock.advance(Duration.ofDays(1));
        bench.push().resume();
        bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).containsExactly("1 phần 1", "2 phần 1");
        assertThat(report).isInstanceOfSatisfying(PushReport.Round.class, round -> {
            assertThat(round.tally().unknown()).isEqualTo(2);
            assertThat(round.troubles()).hasSize(2);
        });
    }

    @Test
    void sendsWhatIsInTroubleOnceMoreWhenToldTo() {
        bench.subscribers(4);
        bench.outbox.answer(
                1, new Delivery.Unknown("timeout"), new Delivery.Sent(8), new Delivery.Unknown("cut again"));
        bench.outbox.answer(2, new Delivery.Sent(9), new Delivery.Rejected("too long"));
        bench.outbox.answer(3, new Delivery.Unknown("timeout"));
        bench.push().run(Bench.issue(2));
        bench.subscriptions().unsubscribe(3);
        bench.restart();

        var troubles = bench.push().troubles();
        assertThat(troubles)
                .containsExactly(
                        new PushReport.Trouble(Bench.KEY, 1, 1, Ledger.State.UNKNOWN, "timeout"),
                        new PushReport.Trouble(Bench.KEY, 2, 2, Ledger.State.REJECTED, "too long"));
        assertThat(bench.push().sendAgain(troubles))
                .singleElement()
                .satisfies(round -> assertThat(round.troubles())
                        .containsExactly(new PushReport.Trouble(Bench.KEY, 1, 1, Ledger.State.UNKNOWN, "cut again")));
        assertThat(bench.push().sendAgain(troubles.subList(1, 2))).isEmpty();
        bench.push().run(Bench.issue(2));
        bench.push().resume();

        assertThat(bench.outbox.texts(1)).containsExactly("phần 1", "phần 2", "phần 1");
        assertThat(bench.outbox.texts(2)).containsExactly("phần 1", "phần 2", "phần 2");
        assertThat(bench.outbox.texts(3)).containsExactly("phần 1", "phần 2");
        bench.clock.advance(Duration.ofDays(31));
        assertThat(bench.push().troubles()).isEmpty();
    }

    @Test
    void sendsTheNewestOnRequestAndNotAgainWithThePush() {
        bench.subscribers(2);
        bench.push().sendLatestTo(1, Bench.issue("theo yêu cầu", 1));
        bench.push().sendLatestTo(1, Bench.issue("theo yêu cầu", 2));
        bench.push().sendLatestTo(99, Bench.issue(1));
        assertThat(bench.ledger().knows(Bench.KEY)).isFalse();

        bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).containsExactly("1 theo yêu cầu 1", "2 phần 1");
    }

    @Test
    void rehearsesWithoutSending() {
        bench.subscribers(2);
        bench.subscriptions().subscribe(3, "Sở Y tế");
        bench.subscriptions().subscribe(4, "Sở Xây dựng");
        var issue = Issue.of(Bench.WEEK, agency -> "Sở Y tế".equals(agency) ? List.of() : List.of(Message.of("x")));

        var dryRun = bench.push().dryRun(issue);

        assertThat(dryRun.shares())
                .containsExactly(
                        new DryRun.Share(null, 2, 1),
                        new DryRun.Share("Sở Xây dựng", 1, 1),
                        new DryRun.Share("Sở Y tế", 1, 0));
        assertThat(dryRun.chats()).isEqualTo(3);
        assertThat(bench.outbox.lines()).isEmpty();

        bench.push().run(issue);
        assertThat(bench.push().dryRun(issue)).isEqualTo(new DryRun(Bench.KEY, true, 0, List.of()));
    }

    @Test
    void plansNothingWhenTheDigestCannotBeRendered() {
        bench.subscribers(1);
        var broken = Issue.of(Bench.WEEK, agency -> {
            throw new IllegalStateException("no index");
        });

        assertThatThrownBy(() -> bench.push().run(broken)).hasMessage("no index");
        bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).containsExactly("1 phần 1");
    }

    @Test
    void endsBetweenTwoMessagesWhenInterrupted() {
        bench.subscribers(3);
        bench.outbox.onAttempt(2, attempt -> Thread.currentThread().interrupt());

        var report = bench.push().run(Bench.issue(1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report).isEqualTo(new PushReport.Round(Bench.KEY, new Tally(3, 0, 1, 2, 0, 0, 0), List.of()));
        assertThat(bench.push().resume()).hasSize(1);
        assertThat(bench.outbox.lines()).containsExactly("1 phần 1", "2 phần 1", "3 phần 1");
    }

    @Test
    void remembersTheLastPushAndForgetsOldOnesButNeverSendsThemAgain() {
        bench.subscribers(1);
        var older = new Issue("older", Bench.WEEK, Bench.issue("cũ", 1).renderer());
        assertThat(bench.ledger().last()).isEmpty();
        bench.push().run(older);
        bench.clock.advance(Duration.ofDays(7));
        var begun = bench.clock.instant();
        bench.push().run(Bench.issue(2));
        bench.clock.advance(Duration.ofDays(300));

        assertThat(bench.ledger().forget(Duration.ofDays(200))).isEqualTo(1);
        bench.push().run(older);

        assertThat(bench.ledger().last()).contains(new LastPush(Bench.KEY, begun, new Tally(1, 0, 0, 2, 0, 0, 0)));
        assertThat(bench.outbox.lines()).containsExactly("1 cũ 1", "1 phần 1", "1 phần 2");
    }
}
