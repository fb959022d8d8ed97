@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Kehoach Workbench (Windows):
rem   kehoach                       opens the workbench
rem   kehoach -data FOLDER          opens the workbench on another workspace folder
rem   kehoach check FOLDER ...      runs the command line; "kehoach help" lists its commands
rem
rem KEHOACH_LANG=vi or en sets the language, else the choice made in the preferences, else the system's decides.
rem
rem Needs a Java runtime of version 21 or newer for 64 bit Intel and AMD processors: JAVA_HOME, a folder "jre" beside this
rem script, the PATH, or one of the usual places, in this order. Exit status 2: could not run.
rem
rem Java takes its command line in the system's old code page, which lacks letters of Vietnamese. So whatever may contain them
rem goes to it in variables, which have all letters, or as short names (C:\PROGRA~1), which not every disk has.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=21"
rem With the dot, also right at the top of a drive.
for %%P in ("%~dp0.") do set "KEHOACH_PRODUCT=%%~fsP"
if "%KEHOACH_PRODUCT:~-1%"=="\" set "KEHOACH_PRODUCT=%KEHOACH_PRODUCT%."
set "SETTINGS=%AppData%"
set "CACHES=%LocalAppData%"
if defined SETTINGS for %%P in ("%SETTINGS%") do set "SETTINGS=%%~fsP"
if defined CACHES for %%P in ("%CACHES%") do set "CACHES=%%~fsP"

rem The preferences write vi or en into this file; the workbench is told its name.
set "KEHOACH_LANGUAGE_FILE=%SETTINGS%\kehoach\language"
set "CHOSEN=%KEHOACH_LANG%"
if not defined CHOSEN if exist "%KEHOACH_LANGUAGE_FILE%" set /p CHOSEN=<"%KEHOACH_LANGUAGE_FILE%"
set "LOCALE="
if /i "%CHOSEN%"=="vi" set "LOCALE=-Duser.language=vi"
if /i "%CHOSEN%"=="en" set "LOCALE=-Duser.language=en"

set "FOUND="
set "OTHER="
rem Some write the quotes into the variable itself.
if defined JAVA_HOME set "HOME_OF_JAVA=%JAVA_HOME:"=%"
if defined JAVA_HOME call :try
if not defined FOUND set "HOME_OF_JAVA=%KEHOACH_PRODUCT%\jre"
if not defined FOUND call :try
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%B in ("%%~dp$PATH:J..") do set "HOME_OF_JAVA=%%~fB"
if not defined FOUND call :try
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Semeru" "%ProgramFiles%\RedHat" "%LocalAppData%\Programs\Eclipse Adoptium" "%LocalAppData%\Programs\Microsoft" "%UserProfile%\.jdks") do if not defined FOUND if exist "%%~R" call :look "%%~R"
if not defined FOUND goto nojava

set "COMMANDLINE=1"
if "%~1"=="" set "COMMANDLINE="
for %%A in (-data -nl -clean -consoleLog -console -debug) do if /i "%~1"=="%%A" set "COMMANDLINE="
if defined COMMANDLINE goto commandline

rem The platform has no native launcher here, so this script reads its settings file.
if not exist "%KEHOACH_PRODUCT%\eclipse.ini" goto incomplete
set "VMOPTIONS="
for /f "usebackq eol=# delims=" %%L in ("%KEHOACH_PRODUCT%\eclipse.ini") do call :option "%%~L"
call :archive
call :plugin org.eclipse.equinox.launcher_*.jar
if not defined PLUGIN goto incomplete
rem It runs in the product's folder, so that the product can be named without its folder.
set "ARGUMENTS="
:argument
if "%~1"=="" goto start
if /i not "%~1"=="-data" set ARGUMENTS=%ARGUMENTS% %1
rem Only a folder that is there has a short name.
if /i "%~1"=="-data" if not "%~2"=="" if not exist "%~2" mkdir "%~2" 2>nul
if /i "%~1"=="-data" if not "%~2"=="" for %%P in ("%~2") do set ARGUMENTS=%ARGUMENTS% -data "%%~fsP"
if /i "%~1"=="-data" shift
shift
goto argument
:start
rem javaw has no console, and not waiting for it lets the console of a double click close.
rem Since nobody waits, the workbench starts this script anew when a preference asks for a restart.
set "KEHOACH_STARTER=%KEHOACH_PRODUCT%\kehoach.cmd"
start "" /D "%KEHOACH_PRODUCT%" "%FOUND%\bin\javaw.exe" %LOCALE% %VMOPTIONS% %ARCHIVE% -jar "plugins\%PLUGIN%"%ARGUMENTS%
exit /b 0

:commandline
call :cache cli
set "KEHOACH_CACHE=%CACHE%"
rem Java gets the arguments twice, see above.
set KEHOACH_ARGUMENTS=%*
rem A console shows Vietnamese in the code page of UTF-8 only; it has its own again afterwards.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
if defined CODEPAGE chcp 65001 >nul
rem The launch class checks that its content still fits.
if exist "%CACHE%\java.args" goto prepared
call :plugin org.kehoach.cli_*.jar
if not defined PLUGIN goto incomplete
set "CLI=%KEHOACH_PRODUCT%\plugins\%PLUGIN%"
rem From a folder that Java can be told.
copy /y "%CLI%" "%CACHE%\launch.jar" >nul 2>nul
if not errorlevel 1 set "CLI=%CACHE%\launch.jar"
"%FOUND%\bin\java.exe" %LOCALE% -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:+UseSerialGC -cp "%CLI%" org.kehoach.cli.launch.Launch %*
goto finished
:prepared
"%FOUND%\bin\java.exe" %LOCALE% -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "@%CACHE%\java.args" %*
:finished
set "STATUS=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %STATUS%

rem Puts the name of the product's bundle that fits %1 into PLUGIN.
:plugin
set "PLUGIN="
pushd "%KEHOACH_PRODUCT%\plugins" 2>nul
if errorlevel 1 exit /b
for %%F in (%1) do set "PLUGIN=%%F"
popd
exit /b

rem One folder per product folder and Java, below %1. A short name has no letters that Java lacks.
:cache
set "KEY=%KEHOACH_PRODUCT%_%FOUND%"
set "KEY=%KEY::=_%"
set "KEY=%KEY:\=_%"
set "KEY=%KEY: =_%"
set "CACHE=%CACHES%\kehoach\%~1\%KEY%"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
for %%P in ("%CACHE%") do set "CACHE=%%~fsP"
exit /b

rem Java keeps the classes of the workbench as it has read them in an archive, 50 MB: it writes it when the workbench ends, if there
rem is none or none that fits this Java. The name tells the state of the product; archives of earlier states go. A folder that
rem cannot be written only costs time. The workbench is told the name, to remove an archive that Java could not write to its end.
:archive
set "ARCHIVE="
set "KEHOACH_ARCHIVE="
call :cache workbench
call :plugin org.kehoach.workbench_*.jar
if not defined PLUGIN exit /b
if not exist "%CACHE%" exit /b
set "KEHOACH_ARCHIVE=%CACHE%\%PLUGIN:~0,-4%.jsa"
if not exist "%KEHOACH_ARCHIVE%" del /q "%CACHE%\*.jsa" 2>nul
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%KEHOACH_ARCHIVE%" -Xlog:disable -Xlog:all=off:stderr
exit /b

rem Looks for a Java in the folders of %1.
:look
set "PLACE=%~1"
pushd "%PLACE%"
for /d %%D in (*) do if not defined FOUND call :tryfolder "%%D"
popd
exit /b

rem Tries the folder %1 of PLACE.
:tryfolder
set "HOME_OF_JAVA=%PLACE%\%~1"
goto try

rem Keeps the Java in HOME_OF_JAVA when it is new enough and whole; its file "release" tells.
:try
if not exist "%HOME_OF_JAVA%\bin\java.exe" exit /b
if not exist "%HOME_OF_JAVA%\release" exit /b
set "VERSION=0"
set "PROCESSOR=x86_64"
set "MODULES=java.desktop"
for /f "usebackq tokens=1,2 delims==" %%N in ("%HOME_OF_JAVA%\release") do (
	if "%%N"=="JAVA_VERSION" for /f "tokens=1 delims=.-+" %%V in ("%%~O") do set "VERSION=%%V"
	if "%%N"=="OS_ARCH" set "PROCESSOR=%%~O"
	if "%%N"=="MODULES" set "MODULES=%%~O"
)
set OTHER=Java %VERSION%, %PROCESSOR%: "%HOME_OF_JAVA%"
if not "%PROCESSOR%"=="x86_64" if not "%PROCESSOR%"=="amd64" exit /b
rem Some programs bring a Java along that only has what they need.
if "%MODULES:java.desktop=%"=="%MODULES%" exit /b
if %VERSION% GEQ %NEEDED% set "FOUND=%HOME_OF_JAVA%"
exit /b

:option
if /i "%~1"=="-vmargs" exit /b
set "VMOPTIONS=%VMOPTIONS% %~1"
exit /b

:nojava
call :language
if defined VIETNAMESE goto nojava_vi
>&2 echo kehoach: Java %NEEDED% or newer is needed, for 64 bit Windows (x64).
if defined OTHER >&2 echo This computer only has %OTHER%
>&2 echo Install Java %NEEDED% or newer (for instance Eclipse Temurin JRE, the .msi file) and start again. Without the right to
>&2 echo install, unpack Java's .zip file as this folder: "%KEHOACH_PRODUCT%\jre"
goto failed
:nojava_vi
>&2 echo kehoach: cần Java %NEEDED% trở lên, loại 64 bit cho Windows (x64).
if defined OTHER >&2 echo Máy này chỉ có %OTHER%
>&2 echo Hãy cài Java %NEEDED% trở lên (ví dụ Eclipse Temurin JRE, tệp .msi) rồi mở lại. Không có quyền cài đặt thì giải nén
>&2 echo bản .zip của Java thành thư mục này: "%KEHOACH_PRODUCT%\jre"
goto failed

:incomplete
call :language
if defined VIETNAMESE goto incomplete_vi
>&2 echo kehoach: the installation is incomplete: "%KEHOACH_PRODUCT%"
>&2 echo Unpack the whole .zip file of the product again, into a new folder.
goto failed
:incomplete_vi
>&2 echo kehoach: bản cài đặt không đầy đủ: "%KEHOACH_PRODUCT%"
>&2 echo Hãy giải nén lại toàn bộ tệp .zip của sản phẩm vào một thư mục mới.

:failed
rem Who started it by a double click has to see this before the window closes.
if "%~1"=="" pause
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b 2

rem From here on the console understands the letters above, which stand in this file as UTF-8.
:language
set "VIETNAMESE="
for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do if /i "%%L"=="vi-VN" set "VIETNAMESE=1"
if /i "%CHOSEN%"=="vi" set "VIETNAMESE=1"
if /i "%CHOSEN%"=="en" set "VIETNAMESE="
if not defined CODEPAGE for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
chcp 65001 >nul
exit /b
