#!/usr/bin/env bash
# plan: makes a change set and prints it; apply: executes the one that was planned for this commit.
set -euo pipefail
action=$1 stack=$2 name="commit-$(git rev-parse --short=12 HEAD)"
if [ "$action" = plan ]; then
  aws cloudformation create-change-set --stack-name "$stack" --change-set-name "$name" \
    --template-body "file://infra/$stack/template.yaml" --capabilities CAPABILITY_NAMED_IAM
  aws cloudformation wait change-set-create-complete --stack-name "$stack" --change-set-name "$name"
  aws cloudformation describe-change-set --stack-name "$stack" --change-set-name "$name" \
    --query 'Changes[].ResourceChange.[Action,LogicalResourceId,Replacement]' --output table
else
  aws cloudformation execute-change-set --stack-name "$stack" --change-set-name "$name"
  aws cloudformation wait stack-update-complete --stack-name "$stack"
fi
