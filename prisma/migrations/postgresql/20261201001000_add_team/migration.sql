-- AlterTable
ALTER TABLE "DraftComment" ADD COLUMN     "mentions" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "FileImport" ADD COLUMN     "countries" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "countries" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "countries" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Notification" (
    "id" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "draftKey" TEXT NOT NULL,
    "proposalKey" TEXT NOT NULL DEFAULT '',
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "readAt" TEXT NOT NULL DEFAULT '',
    "mail" TEXT NOT NULL DEFAULT '',
    "mailAfter" TEXT NOT NULL DEFAULT '',
    "mailTries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationChoice" (
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mail" TEXT NOT NULL,

    CONSTRAINT "NotificationChoice_pkey" PRIMARY KEY ("personId","kind")
);

-- CreateTable
CREATE TABLE "ListProposal" (
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "draftKey" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL DEFAULT '',
    "decidedAt" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "became" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ListProposal_pkey" PRIMARY KEY ("id")
);

-- What was published of somebody's reports, and they have not said that they have seen, is told as a notification.
INSERT INTO "Notification" ("id", "personId", "kind", "draftKey", "by", "at")
SELECT row_number() OVER (ORDER BY d."id"), d."authorId", 'published', d."key", d."decidedBy", d."decidedAt"
FROM "Draft" d JOIN "DeskVisit" v ON v."personId" = d."authorId"
WHERE d."state" = 'published' AND d."decidedBy" <> d."authorId" AND d."decidedAt" > v."seenAt";

-- DropTable
DROP TABLE "DeskVisit";

-- CreateIndex
CREATE INDEX "Notification_personId_readAt_id_idx" ON "Notification"("personId", "readAt", "id");

-- CreateIndex
CREATE INDEX "Notification_mail_mailAfter_idx" ON "Notification"("mail", "mailAfter");

-- CreateIndex
CREATE UNIQUE INDEX "ListProposal_key_key" ON "ListProposal"("key");

-- CreateIndex
CREATE INDEX "ListProposal_state_id_idx" ON "ListProposal"("state", "id");

-- CreateIndex
CREATE INDEX "ListProposal_country_state_idx" ON "ListProposal"("country", "state");

-- CreateIndex
CREATE INDEX "ListProposal_by_state_idx" ON "ListProposal"("by", "state");
