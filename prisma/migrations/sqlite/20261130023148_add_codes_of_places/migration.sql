-- CreateTable
CREATE TABLE "PlaceCode" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "placeId" INTEGER NOT NULL,
    CONSTRAINT "PlaceCode_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PlaceCode_placeId_idx" ON "PlaceCode"("placeId");
