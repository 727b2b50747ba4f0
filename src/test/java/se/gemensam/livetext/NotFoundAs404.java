package se.gemensam.livetext;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.gemensam.base.NotFoundException;

/** Stands in for the application's own answers, which need its people. */
@RestControllerAdvice
class NotFoundAs404 {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void missing(NotFoundException missing) {}
}
