/** Tells telephones through the operator of a city; another operator is another class here. */
@NullMarked
package io.gridcase.dispatch.delivery.sms;

import org.jspecify.annotations.NullMarked;
