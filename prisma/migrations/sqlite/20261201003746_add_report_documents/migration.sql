-- CreateTable
CREATE TABLE "ReportDocument" (
    "reportId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "sha256"),
    CONSTRAINT "ReportDocument_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ReportDocument_sha256_idx" ON "ReportDocument"("sha256");
