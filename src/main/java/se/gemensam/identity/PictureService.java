package se.gemensam.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Unguarded;
import se.gemensam.shell.Face;

/** Each person's own picture. Publishes {@link AccountChanged}. */
@Service
@Transactional
public class PictureService implements Pictures {

    /** What may be sent; far less is kept. */
    public static final int MOST_MEGABYTES = SquarePicture.MOST_MEGABYTES;

    private final AccountPictureRepository pictures;
    private final AccountRepository accounts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    PictureService(
            AccountPictureRepository pictures,
            AccountRepository accounts,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.pictures = pictures;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
    }

    /**
     * Takes a PNG or JPEG file as the person's picture: its middle, small and square, and nothing else that stands in the file.
     *
     * @throws se.gemensam.base.RefusedException when it is no such file, too large, or cannot be read
     */
    public void choose(byte[] file) {
        var account = current.id();
        var jpeg = SquarePicture.of(file);
        pictures.findById(account)
                .ifPresentOrElse(
                        before -> before.replace(jpeg), () -> pictures.save(new AccountPicture(account, jpeg)));
        events.publishEvent(new AccountChanged(account));
    }

    public void remove() {
        var account = current.id();
        pictures.findById(account).ifPresent(pictures::delete);
        events.publishEvent(new AccountChanged(account));
    }

    /** How the person is shown to itself. */
    @Transactional(readOnly = true)
    public Face face() {
        var account = accounts.getOrThrow(current.id());
        var number = numbers(List.of(account.id())).get(account.id());
        return Face.of(account.name(), number == null ? null : "api/account/picture?" + number);
    }

    /** The own picture, as an answer. */
    @Transactional(readOnly = true)
    public Optional<ResponseEntity<byte[]>> mine() {
        return of(current.id());
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "the room above decides whose pictures its viewer may see")
    public Map<UUID, UUID> numbers(Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : pictures.numbered(accountIds).stream()
                        .collect(Collectors.toMap(
                                AccountPictureRepository.Numbered::getAccountId,
                                AccountPictureRepository.Numbered::getNumber));
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "the room above decides whose pictures its viewer may see")
    public Optional<ResponseEntity<byte[]>> of(UUID accountId) {
        return pictures.findById(accountId)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag("\"" + picture.number() + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .body(picture.jpeg()));
    }
}
