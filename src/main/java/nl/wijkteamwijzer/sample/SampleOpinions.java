package nl.wijkteamwijzer.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.ballotbox.Answers;
import nl.wijkteamwijzer.ballotbox.Ballot;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.survey.Perspective;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;

/**
 * What invented people think of one team in one quarter; the same ones each time. Somebody who is content is so about most
 * things, some questions are harder to agree with than others, some teams do better, and a few are getting better or worse.
 */
final class SampleOpinions {

    /** Of cliënten in a quarter, by place of the team; some teams are small. */
    private static final List<Integer> CLIENTS = List.of(190, 11, 290, 240, 330, 210, 260, 170, 110, 70, 95, 85, 12, 60, 130, 35, 16);

    private static final List<Double> LEANING = List.of(0.15, -0.1, 0.3, -0.25, 0.35, -0.05, 0.1, 0.2, 0.0, 0.25, -0.15, 0.1, 0.2, -0.2);
    private static final List<Double> TREND = List.of(0.0, 0.0, 0.0, 0.09, 0.0, 0.0, -0.11, 0.0, 0.03);

    /** From which opinion on each answer is given. */
    private static final List<Double> SCALE = List.of(1.35, 0.0, -0.75, -1.6);

    private static final List<Channel> CHANNELS = List.of(Channel.WEB, Channel.WEB, Channel.WEB, Channel.WEB, Channel.KIOSK,
            Channel.KIOSK, Channel.CODE, Channel.CODE, Channel.TELEFOON, Channel.PAPIER);

    private static final double SKIPS = 0.04;
    private static final double HAS_NO_OPINION = 0.06;
    private static final double WHIM = 0.8;
    private static final double MEAN_MARK = 7.1;
    private static final int MOST = 10;

    private final Questionnaire questionnaire;
    private final BoxLabel box;
    private final Random random;
    private final double mood;
    private final int people;

    /**
     * @param team its place among the others
     * @param quarter counted from 0
     */
    SampleOpinions(Questionnaire questionnaire, BoxLabel box, int team, int quarter) {
        this.questionnaire = questionnaire;
        this.box = box;
        random = new Random(31L * (box.accessPoint() + questionnaire.getName()).hashCode() + quarter);
        mood = LEANING.get(team % LEANING.size()) + TREND.get(team % TREND.size()) * quarter;
        people = (int) Math.round(expected(questionnaire.getPerspective(), team) * (0.75 + random.nextDouble() / 2));
    }

    private static double expected(Perspective perspective, int team) {
        int clients = CLIENTS.get(team % CLIENTS.size());
        return switch (perspective) {
            case CLIENT -> clients;
            case MANTELZORGER -> team % 2 == 0 ? clients / 5.0 : 0;
            case NETWERKPARTNER -> team < 4 ? 13 : 0;
            case NIET_GEBRUIKER -> team < 3 ? 18 : 0;
            case AANBIEDER -> team < 2 ? 12 : 0;
        };
    }

    int people() {
        return people;
    }

    List<Ballot> ballots() {
        return IntStream.range(0, people).mapToObj(each -> ballot()).toList();
    }

    private Ballot ballot() {
        double content = mood + random.nextGaussian();
        Map<String, String> answers = new HashMap<>();
        for (Question question : questionnaire.getQuestions()) {
            String answer = answer(question, content);
            if (random.nextDouble() > SKIPS || answers.isEmpty()) {
                answers.put(question.getNumber(), answer);
            }
        }
        Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        return Ballot.of(questionnaire, box, channel, Answers.to(questionnaire, answers));
    }

    private String answer(Question question, double content) {
        double opinion = content + ease(question) + WHIM * random.nextGaussian();
        return switch (question.getKind()) {
            case SCHAAL -> random.nextDouble() < HAS_NO_OPINION ? "GEEN_MENING" : onScale(question, opinion);
            case JA_NEE -> opinion > 1 ? "JA" : "NEE";
            // contentment goes with not being held back
            case JA_BEETJE_NEE -> opinion > 1 ? "NEE" : opinion > 0 ? "EEN_BEETJE" : "JA";
            case CIJFER -> String.valueOf(Math.max(1, Math.min(MOST, Math.round(MEAN_MARK + opinion - ease(question)))));
            case SOORT_HULP -> question.getAnswers().get(random.nextInt(question.getAnswers().size()));
        };
    }

    private static String onScale(Question question, double opinion) {
        int choice = 0;
        while (choice < SCALE.size() && opinion < SCALE.get(choice)) {
            choice++;
        }
        return question.getAnswers().get(choice);
    }

    /** How easy it is to agree: from 0.4 to 1.4, the same for all teams. */
    private static double ease(Question question) {
        return question.getKind() == QuestionKind.JA_NEE ? 0.6 : 0.4 + Math.floorMod(question.getKey().hashCode(), 100) / 100.0;
    }
}
