package org.teduh.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a page meets an exception. A refusal from an action becomes a message on the same page, with
 * everything that was typed still there; what is not found, or not allowed, is answered as not found.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            Throwable thrown = queue.next().getContext().getException();
            if (thrown instanceof ViewExpiredException) {
                queue.remove();
                showAnew(faces);
                continue;
            }
            Refusal refusal = refusalIn(thrown);
            if (refusal == null) {
                continue;
            }
            queue.remove();
            if (refusal instanceof NotFound || faces.getViewRoot() == null) {
                notFound(faces);
            } else {
                say(faces, refusal);
            }
        }
        getWrapped().handle();
    }

    private static void say(FacesContext faces, Refusal refusal) {
        Words words = CDI.current().select(Words.class).get();
        Visitor visitor = CDI.current().select(Visitor.class).get();
        faces.addMessage(
                null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(visitor.getLocale(), refusal.key()), null));
        faces.renderResponse();
    }

    private static void notFound(FacesContext faces) {
        faces.getExternalContext().setResponseStatus(404);
        try {
            faces.getExternalContext().responseSendError(404, null);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** A state that was made up, or sealed with a key that is gone: the page is shown anew, and nothing was done. */
    private static void showAnew(FacesContext faces) {
        try {
            faces.getExternalContext()
                    .redirect(((HttpServletRequest) faces.getExternalContext().getRequest()).getRequestURI());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static @Nullable Refusal refusalIn(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof EJBAccessException) {
                return new NotFound();
            }
        }
        return null;
    }
}
