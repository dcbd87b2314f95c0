-- DropIndex
DROP INDEX "Claim_streamId_idx";

-- CreateIndex
CREATE INDEX "Claim_streamId_toDay_ended_verb_idx" ON "Claim"("streamId", "toDay", "ended", "verb");
