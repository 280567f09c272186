#!/usr/bin/env bash
# Buys one test basket with the test card and says how long each step took.
set -euo pipefail
case "${1:?staging or production}" in
  staging) base=https://staging.shop.acme.example ;;
  production) base=https://shop.acme.example ;;
  *) echo "unknown environment: $1" >&2; exit 2 ;;
esac
for step in basket address payment receipt; do
  curl --fail --silent --show-error --output /dev/null --write-out "$step %{http_code} %{time_total}s\n" \
    --request POST "$base/checkout/smoke/$step"
done
echo "smoke test passed"
