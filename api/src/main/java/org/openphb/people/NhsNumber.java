package org.openphb.people;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ten digits of which the last checks the others (NHS Data Dictionary, modulus 11). Nothing written passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NhsNumber.Check.class)
public @interface NhsNumber {
    String message() default "Enter a real NHS number: 10 digits";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    class Check implements ConstraintValidator<NhsNumber, String> {
        @Override
        public boolean isValid(String number, ConstraintValidatorContext context) {
            return number == null || isNhsNumber(number);
        }

        public static boolean isNhsNumber(String number) {
            if (!number.matches("[0-9]{10}")) {
                return false;
            }
            var sum = 0;
            for (var i = 0; i < 9; i++) {
                sum += (number.charAt(i) - '0') * (10 - i);
            }
            return (11 - sum % 11) % 11 == number.charAt(9) - '0';
        }
    }
}
