package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Plivo on loopback: an HTTP server that speaks the parts of Plivo's API that deal with live calls, keeps the calls,
 * fetches and obeys the XML documents that a request names, and can be looked into and told to fail.
 *
 * <pre>{@code
 * try (PlivoSimulator plivo = PlivoSimulator.start()) {
 *     Call call = plivo.call("+14151112222", "+14153334444", "+14152223333");
 *     String support = plivo.document("support", "<Response><Conference>support</Conference></Response>");
 *     // ... let the code under test send {"legs": "both", "aleg_url": support, "bleg_url": support} to plivo.baseUrl()
 *     plivo.settle();
 *     assert plivo.talkingWith("+14151112222").equals(Set.of("+14152223333"));
 * }
 * }</pre>
 *
 * The API is what Plivo documents: the <a href="https://www.plivo.com/docs/voice/api/calls">Call API</a> (transfer,
 * make, hang up, read, cancel, record, play, speak, send tones, stream), those of recordings, of
 * <a href="https://www.plivo.com/docs/voice/api/conferences">conferences</a> and of
 * <a href="https://www.plivo.com/docs/voice/api/multiparty-calls">multiparty calls</a>, the
 * <a href="https://www.plivo.com/docs/phlo/api/phlo">PHLO API</a>, and what an account has besides: messages, one-time
 * codes, numbers and all that is set up for them. Paths must be exact, trailing slash included; bodies must be JSON
 * objects with their content type, or multipart forms where Plivo takes files.
 * <p>
 * Assumptions where Plivo's pages are silent: calls and all else belong to every account; a {@code bleg_url} for a call
 * without a B leg is a 400; a B leg is hung up when the A leg alone is moved away from it, and the A leg hears silence
 * when the B leg alone is moved; {@code DELETE} of {@code Call//} is a 404. See {@link Leg} for how documents are
 * obeyed, {@link Conference} and {@link VoiceMultiPartyCall} for the rooms they lead to, and {@link MultiPartyCall} for
 * what PHLO actions do. Safe for use by many threads.
 * <p>
 * Telephones ring as {@link #person} says. Time is that of {@link #clock}, which a test can pause and advance. What is
 * sent to your URLs may get lost, late or doubled, as {@link #postman} says; what is unknown of Plivo, {@link #assume}.
 * <p>
 * Most of what the methods here do can be done over HTTP too, below {@code /simulator/}, by tests in other languages or
 * from a command line; {@code GET /simulator/} lists the requests with their fields. They need no credentials and are
 * answered on this machine only: not when they name another host, nor when they come from a web page of another origin.
 *
 * <pre>
 * curl -H 'Content-Type: application/json' -d '{"answers": false}' http://127.0.0.1:8089/simulator/parties/+14152223333
 * curl http://127.0.0.1:8089/simulator/log
 * </pre>
 */
public final class PlivoSimulator implements AutoCloseable {

    /** Auth id of the account that is always there. */
    public static final String AUTH_ID = "MASIMULATORXXXXXXXXX";
    /** Auth token of {@link #AUTH_ID}; what the simulator sends is signed with it, as V3 of Plivo's signatures. */
    public static final String AUTH_TOKEN = "simulatedTokenSimulatedTokenSimulatedTok";

    private final Accounts accounts = new Accounts();
    private final HttpFront http;
    private final AtomicLong logNumbers = new AtomicLong();
    private final Duration ring;
    private volatile World world;

    private PlivoSimulator(Door door, Duration ring) {
        this.ring = ring;
        http = new HttpFront(door, accounts, () -> world, new ControlApi(this), new EventStream(this));
        reset();
        http.start();
    }

    /** Starts on a free port of 127.0.0.1, with the account {@link #AUTH_ID}. */
    public static PlivoSimulator start() {
        return start(0);
    }

    /** Starts on that port of 127.0.0.1, 0 for a free one, with the account {@link #AUTH_ID}. */
    public static PlivoSimulator start(int port) {
        return start(Door.here(port), Duration.ZERO);
    }

    static PlivoSimulator start(Door door, Duration ring) {
        return new PlivoSimulator(door, ring);
    }

    /** The port it listens on. */
    public int port() {
        return http.port();
    }

    /** What stands for {@code https://api.plivo.com/v1}. */
    public String baseUrl() {
        return http.url() + "/v1";
    }

    /** What stands for {@code https://phlorunner.plivo.com/v1}. */
    public String phloBaseUrl() {
        return http.url() + "/phlorunner/v1";
    }

    /** What stands for {@code https://lookup.plivo.com/v1}. */
    public String lookupBaseUrl() {
        return http.url() + "/lookup/v1";
    }

    /** What stands for {@code https://stats.plivo.com/v1}. */
    public String statsBaseUrl() {
        return http.url() + "/stats/v1";
    }

    /** Adds an account. */
    public PlivoSimulator account(String authId, String authToken) {
        accounts.add(authId, authToken);
        return this;
    }

    /**
     * Gives {@link #AUTH_ID} another token, as the console does. Which one Plivo signs with meanwhile is not
     * documented.
     *
     * @param formerIsKept whether the one before it is still good, and signs
     */
    public PlivoSimulator replaceToken(String authToken, boolean formerIsKept) {
        accounts.replace(authToken, formerIsKept);
        return this;
    }

    /**
     * Hosts a document, as the user's own web server would.
     *
     * @param  name any name; a second document of one name replaces the first
     * @param  xml  what is served as {@code application/xml}, right or wrong
     * @return      its URL, good for GET and POST
     */
    public String document(String name, String xml) {
        return http.host(name, xml);
    }

    /** A live inbound call whose A leg hears silence. The A leg's party is {@code from}. */
    public Call call(String from, String to) {
        return world.board().inbound(from, to, null);
    }

    /** A live inbound call inside a Dial: the A leg, whose party is {@code from}, talks with a B leg. */
    public Call call(String from, String to, String connectedTo) {
        return world.board().connected(from, to, connectedTo, null);
    }

    /** A live inbound call that is answered with the document at your URL, the application's {@code answer_url}. */
    public Call dialIn(String from, String to, String answerUrl) {
        return world.board().obeying(from, to, new Target("POST", answerUrl), null);
    }

    /** The call of that UUID, live or ended; the UUID of a B leg counts. */
    public Optional<Call> findCall(String callUuid) {
        return world.board().find(callUuid);
    }

    /** The calls, live and ended, in the order they began; without those that only are another call's B leg. */
    public List<Call> calls() {
        return world.board().calls().stream().filter(call -> call.parentUuid() == null).toList();
    }

    /** The calls that nobody has picked up yet, those of a Dial's B legs among them, in the order they began. */
    public List<Call> ringing() {
        return world.board().calls().stream().filter(call -> call.live() && call.aLeg().answeredAt().isEmpty()).toList();
    }

    /**
     * The conference of that name, the last when there were several.
     *
     * @throws NoSuchElementException when nobody ever was in one
     */
    public Conference conference(String name) {
        return conferences().stream().filter(conference -> conference.name().equals(name)).reduce((one, later) -> later)
                .orElseThrow(() -> new NoSuchElementException("No conference " + name + " in " + conferences()));
    }

    /** The conferences, live and over, in the order they began. */
    public List<Conference> conferences() {
        return world.board().rooms().conferences();
    }

    /**
     * The multiparty call of the Voice API that has that name, the last when there were several.
     *
     * @throws NoSuchElementException when there has been none
     */
    public VoiceMultiPartyCall multiPartyCall(String name) {
        return multiPartyCalls().stream().filter(call -> call.name().equals(name)).reduce((one, later) -> later)
                .orElseThrow(() -> new NoSuchElementException("No multiparty call " + name + " in " + multiPartyCalls()));
    }

    /** The multiparty calls of the Voice API, live and over, in the order they were created. */
    public List<VoiceMultiPartyCall> multiPartyCalls() {
        return world.board().rooms().multiPartyCalls();
    }

    /** Adds a PHLO, which then can be run and read. */
    public PlivoSimulator phlo(String phloId) {
        world.phlos().register(phloId);
        return this;
    }

    /** Registers an application of the account, with its settings by API field, such as {@code answer_url}. */
    public PlivoSimulator application(String appId, Map<String, Object> settings) {
        world.services().applications().put(appId, settings);
        return this;
    }

    /** The settings of an application that was registered, as they are now. */
    public Map<String, Object> application(String appId) {
        return world.services().applications().find(appId);
    }

    /** What accounts have besides calls: messages, numbers, one-time codes and all that is set up. */
    public Account account() {
        return new Account(world.services(), world.board());
    }

    /** The call of a multi-party call node; the PHLO, the node and the call come to be when they are not there. */
    public MultiPartyCall multiPartyCall(String phloId, String nodeId) {
        return world.phlos().multiPartyCall(phloId, nodeId);
    }

    /**
     * From now on nobody at that address picks up when a Dial or the API calls it. It rings as long as {@link #ring}
     * says: not at all, unless that has been called. See {@link Person#neverAnswers}.
     */
    public PlivoSimulator neverAnswers(String party) {
        person(party).change(script -> script.reacting(Script.Reaction.NEVER_ANSWERS, null));
        return this;
    }

    /** Who is there picks up again, also what rings there now. */
    public PlivoSimulator answers(String party) {
        world.answers(party);
        return this;
    }

    /** Who is at that phone number or SIP address, to be told what to do when it rings there. */
    public Person person(String address) {
        return new Person(world, address);
    }

    /** The time in the simulator. A reset gives it another clock, which runs. */
    public SimulatorClock clock() {
        return world.clock();
    }

    /**
     * How long the telephone network lets ring what nobody picks up because of {@link #neverAnswers}. A shorter
     * {@code timeout} of the Dial, or {@code ring_timeout} of the request, ends it sooner. Zero, so that tests need not
     * wait, until this says otherwise; {@link #settle} does not wait for telephones that ring.
     */
    public PlivoSimulator ring(Duration longest) {
        world.people().ring(longest);
        return this;
    }

    /** Whether calls made through the API stay queued from now on; {@code false} lets those that wait go out. */
    public PlivoSimulator holdQueue(boolean hold) {
        world.board().holdQueue(hold);
        return this;
    }

    /** The groups, of two or more, of parties who hear each other now. */
    public List<Set<String>> conversations() {
        return Picture.conversations(world);
    }

    /** Who hears that party, with or without its plus sign; nobody when it is alone, on hold, gone or unknown. */
    public Set<String> talkingWith(String party) {
        Set<String> others = new LinkedHashSet<>();
        conversations().stream()
                .filter(group -> group.stream().anyMatch(member -> Address.same(member, party)))
                .forEach(others::addAll);
        others.removeIf(member -> Address.same(member, party));
        return others;
    }

    /** A few lines for a console: who talks with whom, who does what alone or is on hold, what has ended and why. */
    public String picture() {
        return Picture.of(world);
    }

    /** The API requests that came, in order, each with the status it was answered with. */
    public List<RecordedRequest> requests() {
        return world.journal().requests();
    }

    /** The requests that the simulator made, for documents and to callback URLs. */
    public List<RecordedRequest> fetches() {
        return world.journal().fetches();
    }

    /**
     * Requests and fetches in one list, a request before what it led to.
     *
     * @param after the number of the last entry that is known; 0 for all
     */
    public List<LogEntry> log(long after) {
        return world.journal().after(after);
    }

    /** The next API request that no earlier fault awaits meets this one. */
    public PlivoSimulator next(Fault fault) {
        return next(1, fault);
    }

    /** That many API requests, one after the other, meet this fault. */
    public PlivoSimulator next(int times, Fault fault) {
        IntStream.range(0, times).forEach(i -> world.faults().add(fault));
        return this;
    }

    /**
     * From now on API requests that no fault awaits meet one of these at random: the n-th such request after this call
     * meets the same fault whenever seed and shares are the same. Replaces an earlier strike; no shares end it.
     *
     * @param seed    what the dice are made of
     * @param shares  how often each fault strikes: 0.05 is one request of twenty; together at most 1
     * @param methods the HTTP methods that are struck; none for all
     */
    public PlivoSimulator strike(long seed, Map<Fault, Double> shares, String... methods) {
        world.strike(new Strike(seed, shares, Set.of(methods)));
        return this;
    }

    /** From now on API requests meet no faults, neither those that waited nor at random. */
    public PlivoSimulator noFaults() {
        world.noFaults();
        return this;
    }

    /** The faults that wait for a request, without those of {@link #strike}. */
    public List<Fault> faults() {
        return List.copyOf(world.faults());
    }

    /** How Plivo behaves where nobody knows. */
    public Assumptions assumptions() {
        return world.board().assumptions();
    }

    /** From now on Plivo behaves like that where nobody knows. */
    public PlivoSimulator assume(Assumptions assumptions) {
        world.board().assume(assumptions);
        return this;
    }

    /** Who brings the simulator's requests to your URLs from now on; {@link Postman#RELIABLE} at first. */
    public PlivoSimulator postman(Postman postman) {
        world.board().post().by(postman);
        return this;
    }

    World world() {
        return world;
    }

    String token() {
        return accounts.signing();
    }

    EventStream events() {
        return http.events();
    }

    /**
     * Waits, a minute at most, until no document or callback is being fetched and no queued call may go out.
     *
     * @throws IllegalStateException when it takes longer
     */
    public void settle() {
        world.board().background().settle();
    }

    /**
     * Forgets calls, messages and all that was set up, PHLOs, requests, fetches, faults, what people do, how long it
     * rings, what is assumed, the postman, another token, and what is due. Accounts and documents stay.
     */
    public void reset() {
        accounts.replace(AUTH_TOKEN, false);
        World old = world;
        World fresh = new World(http.fetches(), http.ticker(), logNumbers, http.url(), accounts::signed);
        fresh.people().ring(ring);
        world = fresh;
        if (old != null) {
            old.stop();
        }
    }

    @Override
    public void close() {
        world.stop();
        http.close();
    }
}
