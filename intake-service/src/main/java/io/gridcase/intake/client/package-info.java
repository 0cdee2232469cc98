/** Systems that report by themselves (apps, cameras, partner cities): their keys and how often they may come. */
@NullMarked
package io.gridcase.intake.client;

import org.jspecify.annotations.NullMarked;
