package org.teduh.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether what was typed can be an address at all; says which part is missing, never whether it is known. */
@FacesValidator("email")
public class EmailValidator implements Validator<String> {

    private static final Pattern ADDRESS = Pattern.compile("\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}\\s*");

    @Override
    public void validate(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed != null && !ADDRESS.matcher(typed).matches()) {
            String says = CDI.current().select(M.class).get().get("general.email.incomplete");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, says, says));
        }
    }
}
