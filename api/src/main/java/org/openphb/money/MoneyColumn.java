package org.openphb.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money is a bigint of pence in the database. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.pence();
    }

    @Override
    public Money convertToEntityAttribute(Long pence) {
        return Money.ofNullable(pence);
    }
}
