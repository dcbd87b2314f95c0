-- DropIndex
DROP INDEX "Draft_authorId_state_idx";

-- DropIndex
DROP INDEX "Draft_state_sentAt_idx";

-- CreateTable
CREATE TABLE "DraftTerm" (
    "draftId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "term" TEXT NOT NULL,

    PRIMARY KEY ("draftId", "kind", "term"),
    CONSTRAINT "DraftTerm_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewLock" (
    "draftId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DraftAssignee" (
    "draftId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DeskVisit" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "seenAt" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "DraftTerm_kind_term_draftId_idx" ON "DraftTerm"("kind", "term", "draftId");

-- CreateIndex
CREATE INDEX "DraftAssignee_personId_idx" ON "DraftAssignee"("personId");

-- CreateIndex
CREATE INDEX "Draft_authorId_state_changedAt_id_idx" ON "Draft"("authorId", "state", "changedAt", "id");

-- CreateIndex
CREATE INDEX "Draft_authorId_state_decidedAt_id_decidedBy_idx" ON "Draft"("authorId", "state", "decidedAt", "id", "decidedBy");

-- CreateIndex
CREATE INDEX "Draft_state_sentAt_id_authorId_idx" ON "Draft"("state", "sentAt", "id", "authorId");

-- CreateIndex
CREATE INDEX "Draft_state_decidedAt_authorId_decidedBy_idx" ON "Draft"("state", "decidedAt", "authorId", "decidedBy");
