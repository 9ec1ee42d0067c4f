package fr.boucle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, and answers 422 when the page shows a refused form, 409 when an overtaken one. */
@Component
class FrameInterceptor implements HandlerInterceptor {
    private final ObjectProvider<NavItem> items;
    private final ObjectProvider<Tool> tools;

    FrameInterceptor(ObjectProvider<NavItem> items, ObjectProvider<Tool> tools) {
        this.items = items;
        this.tools = tools;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(
                "frame",
                new Frame(request, items.stream().toList(), tools.stream().toList()));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
            throws IOException {
        if (page != null && page.getModel().values().stream().anyMatch(FrameInterceptor::isUnreadable)) {
            page.clear();
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        if (page != null && page.getModel().values().stream().anyMatch(FrameInterceptor::isRefused)) {
            if (response.getStatus() == HttpStatus.OK.value()) {
                boolean overtaken = page.getModel().values().stream()
                        .anyMatch(each -> each instanceof BindingResult form && Refusal.isOvertaken(form));
                response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            }
            if (request.getAttribute("frame") instanceof Frame frame) {
                frame.refuse();
            }
        }
    }

    /** A form of which nothing could be made: no page of ours sends a choice that does not exist. */
    private static boolean isUnreadable(Object attribute) {
        return attribute instanceof BindingResult result && result.getTarget() == null;
    }

    private static boolean isRefused(Object attribute) {
        return attribute instanceof BindingResult result && result.hasErrors();
    }
}
