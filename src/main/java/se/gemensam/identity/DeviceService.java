package se.gemensam.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;

/** The browsers a person is signed in with: listed, and ended one by one. Publishes {@link SignInEnded}. */
@Service
@Transactional
public class DeviceService {

    private static final Duration SEEN_PRECISION = Duration.ofMinutes(10);

    private final DeviceRepository devices;
    private final SecurityCurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeviceService(
            DeviceRepository devices, SecurityCurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.devices = devices;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DeviceRow> mine() {
        var here = current.device().orElse(null);
        return devices.findByAccountIdOrderByLastSeenAtDesc(current.id()).stream()
                .map(device -> device.row(here))
                .toList();
    }

    public void end(UUID deviceId) {
        var device = devices.findById(deviceId)
                .filter(found -> found.accountId().equals(current.id()))
                .orElseThrow(() -> new NotFoundException("device " + deviceId));
        end(device);
    }

    public void endOthers() {
        var here = current.device();
        devices.findByAccountIdOrderByLastSeenAtDesc(current.id()).stream()
                .filter(device -> here.filter(device.id()::equals).isEmpty())
                .forEach(this::end);
    }

    void endAll(UUID accountId) {
        devices.findByAccountIdOrderByLastSeenAtDesc(accountId).forEach(this::end);
    }

    /** A new browser; its token is given out this once. */
    Secret begin(UUID accountId, String name) {
        var token = Secret.random("");
        devices.save(new Device(accountId, token, name, clock.instant()));
        return token;
    }

    Optional<SignedIn> signedInWith(Secret token) {
        return seen(devices.signedIn(token.hash(), clock.instant()));
    }

    /** What a session's person is now; empty when the sign-in has ended elsewhere. */
    Optional<SignedIn> still(UUID deviceId) {
        return seen(devices.signedIn(deviceId, clock.instant()));
    }

    void end(SignedIn person) {
        Optional.ofNullable(person.deviceId()).flatMap(devices::findById).ifPresent(this::end);
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void purge() {
        devices.deleteByExpiresAtBefore(clock.instant());
    }

    private Optional<SignedIn> seen(Optional<SignedIn> signedIn) {
        var now = clock.instant();
        signedIn.map(SignedIn::deviceId).ifPresent(id -> devices.seen(id, now, now.minus(SEEN_PRECISION)));
        return signedIn;
    }

    private void end(Device device) {
        devices.delete(device);
        events.publishEvent(new SignInEnded(device.accountId(), device.id()));
    }
}
