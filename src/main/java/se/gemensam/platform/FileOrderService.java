package se.gemensam.platform;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.file.FilePieces;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.workspace.Act;

/**
 * Files of platforms that the current person has asked for. They are made beside the request, wait to be fetched, and are that person's
 * alone, as long as the person may read what is in them.
 */
@Service
@Transactional
public class FileOrderService {

    private final FileOrderRepository orders;
    private final FilePieces pieces;
    private final FileOrderNews news;
    private final FileOrderSweep sweep;
    private final FileWorkshop workshop;
    private final FileOrderLimits limits;
    private final PlatformAccess access;
    private final PlatformRepository platforms;
    private final PlatformVersionRepository versions;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileOrderService(
            FileOrderRepository orders,
            FilePieces pieces,
            FileOrderNews news,
            FileOrderSweep sweep,
            FileWorkshop workshop,
            FileOrderLimits limits,
            PlatformAccess access,
            PlatformRepository platforms,
            PlatformVersionRepository versions,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.pieces = pieces;
        this.news = news;
        this.sweep = sweep;
        this.workshop = workshop;
        this.limits = limits;
        this.access = access;
        this.platforms = platforms;
        this.versions = versions;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a file of a platform as it will read when its turn comes. The same file that waits already is not made twice.
     *
     * @param language of what the file says around the text
     * @throws RefusedException when a comparison is asked for in a format that has none, or too many files are under way
     * @throws NotFoundException also for a version that there is not
     */
    public UUID order(UUID platformId, ExportFormat format, ExportOptions options, Locale language) {
        var member = readable(platformId, options).member();
        requireShown(platformId, format, options.against());
        var open = orders.findByAccountIdAndStateIn(member.accountId(), FileOrderBook.OPEN);
        return open.stream()
                .filter(order -> order.state() == FileOrderState.WAITING)
                .filter(order -> order.isFor(platformId, format, options, language))
                .map(FileOrder::id)
                .findFirst()
                .orElseGet(() -> {
                    if (open.size() >= limits.openEach()) {
                        throw new RefusedException("file.refused.many", limits.openEach());
                    }
                    return begin(new FileOrder(member, platformId, format, options, language, clock.instant()));
                });
    }

    /** What has changed since a version is shown in some formats, and of versions that there are. */
    private void requireShown(UUID platformId, ExportFormat format, @Nullable Integer against) {
        if (against == null) {
            return;
        }
        if (!format.showsChanges()) {
            throw new RefusedException("export.compared.formats");
        }
        if (versions.findByPlatformIdAndNumber(platformId, against).isEmpty()) {
            throw new NotFoundException("version " + against + " of " + platformId);
        }
    }

    private UUID begin(FileOrder order) {
        orders.save(order);
        changed(order);
        return order.id();
    }

    /** The current person's in a room, the latest first. */
    @Transactional(readOnly = true)
    public List<FileOrderRow> list(UUID workspaceId) {
        var member = access.member(workspaceId);
        var found = orders.findByMemberIdOrderByOrderedAtDesc(member.id());
        Map<UUID, Platform> living =
                platforms.livingAmong(found.stream().map(FileOrder::platformId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Platform::id, Function.identity()));
        return found.stream()
                .filter(order -> !order.endedBefore(sweep.oldest()))
                .flatMap(order -> Optional.ofNullable(living.get(order.platformId()))
                        .filter(platform -> platform.isOpenTo(member))
                        .map(platform -> row(order, platform))
                        .stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public FileOrderRow get(UUID orderId) {
        var order = orders.findById(orderId).orElseThrow(() -> missing(orderId));
        return row(order, required(order));
    }

    /**
     * What was made. Whoever fetches it knows of it.
     *
     * @throws NotFoundException also while it is not ready
     */
    public PlatformExport.File file(UUID orderId) {
        var order = locked(orderId);
        if (order.state() != FileOrderState.READY) {
            throw missing(orderId);
        }
        order.see(clock.instant());
        return new PlatformExport.File(order.name(), order.format(), pieces.read(FileOrder.SHELF, orderId));
    }

    /** Tries what failed once more. */
    public void again(UUID orderId) {
        var order = locked(orderId);
        order.again();
        changed(order);
    }

    /** Nobody waits for it on a page any longer: the person is told when it has ended. */
    public void leave(UUID orderId) {
        var order = locked(orderId);
        order.leave(clock.instant());
        news.of(order, clock.instant());
    }

    /** The person has read that it failed. */
    public void see(UUID orderId) {
        locked(orderId).see(clock.instant());
    }

    /** Takes it back, or away; what is being made of it is for nobody. */
    public void remove(UUID orderId) {
        sweep.remove(locked(orderId).id());
    }

    /** What the current person's open screens listen to, to hear of its files. */
    public UUID topic() {
        return FileOrderSignals.topic(current.id());
    }

    private FileOrder locked(UUID orderId) {
        var order = orders.lockById(orderId).orElseThrow(() -> missing(orderId));
        required(order);
        return order;
    }

    /** The platform of an order of the current person's, who may still read it. */
    private Platform required(FileOrder order) {
        if (!current.id().equals(order.accountId()) || order.endedBefore(sweep.oldest())) {
            throw missing(order.id());
        }
        var granted = readable(order.platformId(), order.options());
        if (!granted.member().id().equals(order.memberId())) {
            throw missing(order.id()); // the same person, come back for somebody else
        }
        return granted.platform();
    }

    private PlatformAccess.Granted readable(UUID platformId, ExportOptions options) {
        return options.against() == null ? access.require(Act.READ, platformId) : access.requireOfTheSides(platformId);
    }

    private FileOrderRow row(FileOrder order, Platform platform) {
        return order.row(platform.title(), workshop.progress(order.id()));
    }

    private void changed(FileOrder order) {
        events.publishEvent(new FileOrderChanged(order.id(), order.accountId()));
    }

    private static NotFoundException missing(UUID orderId) {
        return new NotFoundException("file " + orderId);
    }
}
