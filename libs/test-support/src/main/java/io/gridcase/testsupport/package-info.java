/** What every module's tests share: real PostgreSQL and Kafka, tokens, the contract files, and an outside view of topics. */
@NullMarked
package io.gridcase.testsupport;

import org.jspecify.annotations.NullMarked;
