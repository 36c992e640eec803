-- While a plan is reviewed, signed and numbered, its document tells whose turn it is.
drop index plan_in_review;
