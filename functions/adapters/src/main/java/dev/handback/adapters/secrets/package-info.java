/** AWS Secrets Manager as the place of the App's key and the webhook's secret. */
@NullMarked
package dev.handback.adapters.secrets;

import org.jspecify.annotations.NullMarked;
